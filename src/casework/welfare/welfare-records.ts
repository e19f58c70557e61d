import { Injectable } from '@nestjs/common';
import { type CommandContext, NotFound, type Receipt } from '../../kernel/command';
import { derivedId } from '../../kernel/derived-ids';
import type { CaseId, CommandId } from '../../kernel/ids';
import type { Viewer } from '../../kernel/viewer';
import type { ChooseWelfareReaders, CorrectWelfareNote, WelfareCommand, WriteWelfareNote } from '../../domain/welfare/commands';
import type { NoteId } from '../../domain/welfare/events';
import { isWelfareOfficer } from '../../domain/welfare/may-write-note';
import { noRecordYet, type WelfareState } from '../../domain/welfare/state';
import type { WelfareParts } from '../../domain/welfare/welfare-parts';
import { welfareRecord } from '../../domain/welfare/welfare-record';
import { welfareIdOf, welfareStream } from '../../domain/welfare/welfare-stream';
import { CommandRunner } from '../../event-store/runner';
import { adding, happenedAt } from '../doors/adding-context';
import type { ChosenReaders, OpenedWelfare } from './opened-welfare';
import { toOpenedWelfare } from './to-opened-welfare';

/** Whose record, who asks, and who plays which part in the case: gathered from the case as the log has it now. */
export type WelfareAsked = { readonly caseId: CaseId; readonly viewer: Viewer; readonly parts: WelfareParts };
type Undirected<One> = One extends WelfareCommand ? Omit<One, 'by' | 'at' | 'caseId' | 'parts'> : never;
/** What somebody says; the rest is gathered here. */
type Told<Command extends WelfareCommand> = Omit<Undirected<Command>, 'type' | 'noteId'>;
type Found = { readonly state: WelfareState; readonly revision: bigint | undefined };

/**
 * The welfare notes beside a case, read and written in one place. A case that is hidden, one that there is not and one whose
 * notes are closed to the viewer all answer NotFound. Notes are in no view: every reading is of the log, as it is now.
 */
@Injectable()
export class WelfareRecords {
  constructor(private readonly runner: CommandRunner) {}

  /** Throws NotFound, KeyringUnavailable. A record in which nothing was written yet is open and empty to those who may write. */
  async open({ caseId, viewer, parts }: WelfareAsked): Promise<OpenedWelfare> {
    const { state, revision } = await this.find(caseId);
    const opened = toOpenedWelfare(state, parts, viewer.staffId);
    if (!opened) throw new NotFound();
    return { ...opened, ...(!opened.ownOnly && { revision }) };
  }

  /** Who was chosen to read, for the victim's own page and the officer's form: not a word of the notes. Throws NotFound. */
  async readers({ caseId, viewer: { staffId }, parts }: WelfareAsked): Promise<{ chosen?: ChosenReaders; revision?: bigint }> {
    const isVictim = staffId === parts.victim && !parts.shutOut.includes(staffId);
    const { state, revision } = await this.find(caseId);
    if (!isVictim && !isWelfareOfficer(parts, staffId)) throw new NotFound();
    return { ...(state.choice && { chosen: state.choice }), ...(revision !== undefined && { revision }) };
  }

  /**
   * To be awaited before the case hears that something was done: a note without its fact in the case is harmless, and a repeat
   * of the request finishes the second half. Throws what the runner throws.
   */
  async write(asked: WelfareAsked, told: Told<WriteWelfareNote>, context: CommandContext): Promise<{ noteId: NoteId; receipt: Receipt }> {
    const noteId = derivedId<NoteId>(context.commandId, 'welfare note');
    const happened = happenedAt(adding(context), told.occurredAt);
    return { noteId, receipt: await this.send(asked, { ...told, type: 'WriteWelfareNote', noteId }, happened) };
  }

  /** Changes what stands there: `context.expectedRevision` is the revision at which the notes were opened. */
  async correct(asked: WelfareAsked, noteId: NoteId, told: Told<CorrectWelfareNote>, context: CommandContext): Promise<Receipt> {
    // Before the runner compares revisions: that one is stale would tell that there is another.
    await this.open(asked);
    return this.send(asked, { ...told, type: 'CorrectWelfareNote', noteId }, context);
  }

  async choose(asked: WelfareAsked, told: Told<ChooseWelfareReaders>, context: CommandContext): Promise<Receipt> {
    await this.readers(asked);
    return this.send(asked, { ...told, type: 'ChooseWelfareReaders' }, happenedAt(context, told.chosenAt));
  }

  private send({ caseId, viewer, parts }: WelfareAsked, deed: Undirected<WelfareCommand>, context: CommandContext): Promise<Receipt> {
    const command: WelfareCommand = { ...deed, by: viewer, at: context.at, caseId, parts };
    const commandId = derivedId<CommandId>(context.commandId, 'welfare');
    return this.runner.execute(welfareRecord, welfareStream(welfareIdOf(caseId)), command, { ...context, commandId });
  }

  /** The same reading whether there is a record or none. */
  private async find(caseId: CaseId): Promise<Found> {
    const loaded = await this.runner.load(welfareRecord, welfareStream(welfareIdOf(caseId)));
    return { state: loaded?.state ?? noRecordYet, revision: loaded?.userRevision };
  }
}
