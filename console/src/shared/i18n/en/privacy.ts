/** The page of privacy, in English. */
export const privacy = {
  privacy: {
    title: "Privacy",
    about: "What is kept of calls, and what leaves the server",
    sound: "Sound",
    keepSound: "Keep the sound of calls",
    keepSoundHint:
      "Off, no call is recorded from then on; transcripts and scores stay the same. What was recorded stays.",
    serverKeepsNone: "This server keeps no sound of any call.",
    leaves: "What leaves the server",
    goes: {
      stt: "What you say goes as sound to {{names}}.",
      llm: "What was said goes as text to {{names}}.",
      tts: "What customers and assistants say goes as text to {{names}}, to be spoken.",
    },
    stays: {
      stt: "What you say is heard on the server, or not at all.",
      llm: "What was said goes to no language model.",
      tts: "What customers and assistants say is spoken on the server, or not at all.",
    },
    named:
      "Assistants may name other providers. A browser that recognises speech by itself may ask its maker. Who is asked is decided under",
    rules: "What people say",
    redact: "Take personal data out of transcripts",
    redactHint:
      "E-mails, telephone, card and identity numbers become marks such as [card] before anything is stored or shown to a model. No sound is kept then, and no model hears the voice itself.",
    soundNotRedacted: "While personal data is taken out, no sound is kept.",
    announce: "Assistants say first that they are an AI and that the call is kept",
    announceHint: "Sound is kept only from when the caller has heard it. It is noted with the call.",
    stay: "Speech stays on this server",
    stayHint:
      "Only what works on the server itself may hear voices and say replies. Text still goes to language models.",
    browser: "Browsers may listen where the server cannot",
    browserHint:
      "They may send what they hear to whoever makes them. People are told so in the call, and can write instead.",
    keeping: "How long",
    keepRecordings: "Days that sound is kept",
    keepCalls: "Days that calls are kept",
    forEver: "0 keeps them for ever. What is older is erased once a day, for good.",
    save: "Save",
    log: "What was done",
    logLead: "Changes of settings, exports and what was erased, the latest ones first.",
    byServer: "the server",
    actions: {
      settings_changed: "Settings changed",
      data_exported: "Somebody's data exported",
      data_erased: "Somebody's data erased",
      calls_expired: "Old calls erased: {{count}}",
      recordings_expired: "Old recordings erased: {{count}}",
    },
    mine: "Your data",
    mineLead: "Everything that is kept of you: calls, turns, scores and comments.",
    download: "Download it",
    erase: "Erase it",
    eraseSure: "Your calls with their scores and sound, your meetings and comments go for good. Your account stays.",
    eraseReally: "Erase for good",
    erased: "It is gone.",
  },
};
