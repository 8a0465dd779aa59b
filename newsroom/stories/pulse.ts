/** What an open story screen hears of the others every few seconds. Ages are milliseconds: clocks of browsers differ. */
export interface Pulse {
  /** The newest working revision. */
  number: number;
  lock: HeldLock | null;
  colleagues: Colleague[];
  unsaved: UnsavedText[];
}

/** Who holds the pen of the story now. */
export interface HeldLock {
  /** Grows with every new holder: what a save carries, and is refused by when somebody took the pen meanwhile. */
  number: number;
  mine: boolean;
  name: string;
  age: number;
}

/** Somebody else who has the story open, in however many tabs. */
export interface Colleague {
  name: string;
  writing: boolean;
  /** How long ago they last saved a revision of this story; null when they never did. */
  savedAge: number | null;
}

/** Words that somebody typed, no revision holds, and nobody is writing on now. */
export interface UnsavedText {
  id: string;
  entry: string;
  name: string;
  mine: boolean;
  basedOn: number;
  age: number;
}

/** What a tab brings along when it saves; a caller without a screen brings nothing. */
export interface Writing {
  entry?: string | undefined;
  lock?: number | null | undefined;
}
