import { Module } from '@nestjs/common';
import { homeTiles } from '../../web-kit/pages/navigation';
import { CompletenessApiController, CompletenessWebController } from './views/completeness/completeness.controllers';
import { CompletenessQuery } from './views/completeness/completeness.query';
import { KindsEndedApiController, KindsEndedWebController } from './views/kinds-ended/kinds-ended.controllers';
import { KindsEndedQuery } from './views/kinds-ended/kinds-ended.query';

homeTiles.add({
  permission: 'completeness:read',
  title: 'Is any review forgotten?',
  text: 'Whether every case has the review that it is owed, and a comparison with the crime system.',
  href: '/completeness',
  order: 60,
});
homeTiles.add({
  permission: 'kinds-ended:read',
  title: 'Cases of a kind that has ended',
  text: 'Open cases whose kind the policy in force does not have any more.',
  href: '/kinds-ended',
  order: 65,
});

/** That nothing is forgotten: reviews that are owed nowhere, and cases that a change of policy left behind. */
@Module({
  controllers: [CompletenessApiController, CompletenessWebController, KindsEndedApiController, KindsEndedWebController],
  providers: [CompletenessQuery, KindsEndedQuery],
})
export class CompletenessModule {}
