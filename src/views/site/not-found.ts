import { locales } from '../../language/locales.ts';
import { messagesIn } from '../../language/message.ts';

/** The title of the page for addresses that lead nowhere, in both languages. */
export const notFoundTitle = locales.map((lang) => messagesIn(lang).notFound.title).join(' · ');
