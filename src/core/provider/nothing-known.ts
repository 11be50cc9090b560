/** The parts of an entry that say what surrounds its ways, with nothing in them. */
export const nothingKnown = () => ({
  decoys: [],
  conditions: {},
  data: [],
  support: [],
  descriptors: [],
  proof: {},
  traps: [],
});
