/** Addresses of the web and of mail, names of accounts, and hashtags: nobody's spelling but their owner's. */
export const addressPattern =
  /(?:https?:\/\/|www\.)[^\s«»،؛؟]*[^\s«»،؛؟.,:;!?)\]]|(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?<![\p{L}\p{N}])[@#][\p{L}\p{N}_]+|(?<![\w.])[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|org|net|info|edu|gov|tv|io|news)\b(?:\/[^\s«»،؛؟]*)?/giu
