import { createContext, useContext } from "react";
import type { Language } from "../../main/domain/language.ts";
import { SCREEN_FORMATS, type ScreenFormat } from "../lib/screen-format.ts";
import { WORDS, type Words } from "../words/index.ts";

/** The language the interface speaks: its words, and how it writes figures and dates. */
export type ScreenSpeech = {
  readonly language: Language;
  readonly words: Words;
  readonly format: ScreenFormat;
};

export const speechFor = (language: Language): ScreenSpeech => ({
  language,
  words: WORDS[language],
  format: SCREEN_FORMATS[language],
});

export const SpeechContext = createContext<ScreenSpeech>(speechFor("de"));

/** The interface's words and formats, in the language that is set. */
export const useSpeech = (): ScreenSpeech => useContext(SpeechContext);
