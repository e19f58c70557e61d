/** One asking for all who wait for it. Nobody is given an answer to a question that was put before they came. */
export class AskedTogether {
  private running: Promise<void> = Promise.resolve();
  private next: Promise<void> | undefined;

  constructor(private readonly ask: () => Promise<void>) {}

  answer(): Promise<void> {
    this.next ??= this.after(this.running);
    return this.next;
  }

  private async after(running: Promise<void>): Promise<void> {
    // One that failed says nothing about the next.
    await running.catch(() => undefined);
    const asking = this.ask();
    this.running = asking;
    this.next = undefined;
    return asking;
  }
}
