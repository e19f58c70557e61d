import { Module } from '@nestjs/common';
import type {
  BeforeApplicationShutdown,
  DynamicModule,
  FactoryProvider,
  ModuleMetadata,
  OnApplicationBootstrap,
  OnApplicationShutdown,
} from '@nestjs/common';
import { ProjectionRunner, type ProjectionRunnerOptions } from './projection-runner';
import { Views } from './views';

export type ProjectionsModuleOptions = Pick<ModuleMetadata, 'imports'> &
  Pick<FactoryProvider<ProjectionRunnerOptions>, 'inject' | 'useFactory'>;

const OPTIONS = Symbol('ProjectionRunnerOptions');

/** The one runner of the process and what the features read through; it starts with the application, stops before the doors close, and lets go of the files after the last answer. */
@Module({})
export class ProjectionsModule implements OnApplicationBootstrap, BeforeApplicationShutdown, OnApplicationShutdown {
  constructor(private readonly runner: ProjectionRunner) {}

  static register({ imports = [], inject = [], useFactory }: ProjectionsModuleOptions): DynamicModule {
    return {
      module: ProjectionsModule,
      global: true,
      imports,
      providers: [
        { provide: OPTIONS, inject, useFactory },
        { provide: ProjectionRunner, inject: [OPTIONS], useFactory: (options: ProjectionRunnerOptions) => new ProjectionRunner(options) },
        { provide: Views, inject: [ProjectionRunner], useFactory: (runner: ProjectionRunner) => new Views(runner) },
      ],
      exports: [ProjectionRunner, Views],
    };
  }

  onApplicationBootstrap(): Promise<void> {
    return this.runner.start();
  }

  beforeApplicationShutdown(): Promise<void> {
    return this.runner.stop();
  }

  onApplicationShutdown(): Promise<void> {
    return this.runner.close();
  }
}
