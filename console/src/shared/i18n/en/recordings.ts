/** Calls that are heard again, in English. */
export const recordings = {
  recordings: {
    title: "Recordings",
    lead: "The calls whose sound was kept. Hear them again; the words follow.",
    one: "Recording",
    all: "All recordings",
    empty: "No call of yours has sound. Hold one by voice, where your organisation keeps the sound.",
    no: {
      shared: "Nobody shares a call that has sound.",
      submitted: "Nobody has submitted a call that has sound.",
    },
    none: "No sound was kept for this call: it was typed, or keeping sound is switched off.",
    loading: "Fetching the sound…",
    player: "Player",
    play: "Play",
    pause: "Pause",
    speed: "Speed",
    place: "Place in the recording",
    at: "{{at}} of {{all}}",
    toTurn: "To turn",
  },
};
