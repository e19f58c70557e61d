import { ApiProperty } from '@nestjs/swagger';
import { may } from '../../../../platform/access/may';
import { rights } from '../../../../platform/access/rights';
import type { Viewer } from '../../../../kernel/viewer';

export class PostAnswer {
  @ApiProperty({ example: 'SUPPORT_OFFICER' }) role: string;
  @ApiProperty({ type: String, nullable: true, example: 'LPU-1' }) lpu: string | null;
}

export class WhoAmIAnswer {
  @ApiProperty({ format: 'uuid' }) staffId: string;
  @ApiProperty() name: string;
  @ApiProperty({ type: [PostAnswer] }) posts: PostAnswer[];
  @ApiProperty({ type: [String], description: 'What these posts may do.' }) permissions: string[];
}

/** Who is asking and what they may do, for programs. */
export function toWhoAmI(viewer: Viewer, name: string): WhoAmIAnswer {
  const permissions = [...new Set(Object.values(rights).flat())].filter((permission) => may(viewer, permission)).sort();
  return { staffId: viewer.staffId, name, posts: viewer.posts.map(({ role, lpu }) => ({ role, lpu })), permissions };
}
