/**
 * Port: which of several servers does what one alone need do. A lease saves work and keeps nothing right: whoever holds it
 * may be slow, cut off or wrong about the time, so everything that is done under it must bear being done twice.
 */
export interface Leases {
  /** Takes or keeps the lease for so long (ms, by the lease keeper's clock); false while another holds it. */
  hold(name: string, forMs: number): Promise<boolean>;
  /** Lets go at once, so that another need not wait. Nothing happens where it is not held. */
  release(name: string): Promise<void>;
}
