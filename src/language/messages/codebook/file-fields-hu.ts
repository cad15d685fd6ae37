/** The sentences on the fields of lists, of removed and renamed records and of the site, in Hungarian, by those of the model. */
export const fileFieldsHu: Record<string, string> = {
  'The address of the schema of the file.': 'A fájl sémájának webcíme.',
  'The version of the data, such as 1.2.': 'Az adatok verziója, például 1.2.',
  'How many items the list holds.': 'A lista elemeinek száma.',
  'The items, by number or id.': 'Az elemek, hivatkozási szám vagy azonosító szerint rendezve.',
  'The permanent reference number of the removed record.': 'Az eltávolított tétel állandó hivatkozási száma.',
  'When and why the record was removed.': 'Mikor és miért távolították el a tételt.',
  'The date of removal.': 'Az eltávolítás napja.',
  'Why it was removed, in both languages.': 'Az eltávolítás oka, mindkét nyelven.',
  'The title that it had, in both languages; left out where the title itself has to go.':
    'A korábbi címe, mindkét nyelven; kimarad, ha magának a címnek is el kellett tűnnie.',
  'The former id of the record or entry; of a record, the former name of its folder.':
    'A tétel vagy bejegyzés korábbi azonosítója; tételnél a mappája korábbi neve.',
  'The present id, to which the old addresses lead.': 'A mai azonosító, amelyre a régi webcímek továbbvezetnek.',
  'A sentence on who runs the site, and on whose behalf it does not speak.':
    'Egy mondat arról, hogy ki működteti a honlapot, és kinek a nevében nem szól.',
  'How to reach the editors. Without a contact, pages leave out the sentence that would give it.':
    'A szerkesztők elérhetőségei. Ha nincs megadva elérhetőség, az oldalakról kimarad a rá vonatkozó mondat.',
  'The e-mail or web address for reporting mistakes and requesting removal, or “none”.':
    'Az e-mail- vagy webcím, amelyen hibát lehet jelezni és eltávolítást kérni; „none”, ha nincs ilyen.',
  'The e-mail or web address for journalists’ questions, or “none”.':
    'Az újságírók kérdéseit fogadó e-mail- vagy webcím; „none”, ha nincs ilyen.',
  'The e-mail or web address for reporting security problems (RFC 9116, 2.5.3), or “none”.':
    'A biztonsági hibák bejelentésére szolgáló e-mail- vagy webcím (RFC 9116, 2.5.3); „none”, ha nincs ilyen.',
  'The licence of the content.': 'A tartalom licence.',
  'The short name of the licence.': 'A licenc rövid neve.',
  'The address of its text.': 'A licenc szövegének webcíme.',
  'What the ids of records in feeds and calendars are made of. Set it once and never change it: the ids then stay the same when the site moves. If it is left out, they are made from the host of the site.':
    'Ebből képződnek a tételek azonosítói a hírcsatornákban és a naptárakban. Egyszer adja meg, és ne változtassa meg: így az azonosítók a honlap költözése után is érvényesek. Ha kimarad, a honlap kiszolgálójának nevéből képződnek.',
  'An address of the publisher’s own; only its host is used.':
    'A közzétevő saját webcíme; csak a kiszolgáló nevét használjuk.',
  'A day on which the address belonged to the publisher.': 'Egy nap, amelyen a cím a közzétevőé volt.',
  'The day up to which sources have been read.': 'Az a nap, ameddig a forrásokat átnézték.',
  'Numbers to call for help, in the order in which they are shown; emergency numbers always come first.':
    'Segélyvonalak, abban a sorrendben, ahogyan megjelennek; a segélyhívó számok mindig elöl állnak.',
  'The id of the helpline.': 'A segélyvonal azonosítója.',
  'The name of the helpline, in both languages.': 'A segélyvonal neve, mindkét nyelven.',
  'The number as it is dialled.': 'A hívandó szám.',
  'true for the number to call when life is in danger, such as 112; it is shown first and largest.':
    'true az életveszélyben hívandó számnál (például 112); ez jelenik meg elsőként és a legnagyobb betűkkel.',
  'When calls are answered, if a source states it.': 'Mikor fogadják a hívásokat, ha forrás közli.',
  'The languages in which calls are answered, if a source states them.':
    'Milyen nyelveken fogadják a hívásokat, ha forrás közli.',
  'What happens when you call, if a source states it: who answers, and whether you can stay anonymous.':
    'Mi történik a hívás után, ha forrás közli: ki veszi fel a telefont, és névtelen maradhat-e, aki hív.',
  'Who published the number.': 'Ki tette közzé a számot.',
  'The pages on which the number was read.': 'Azok az oldalak, ahol a számot olvastuk.',
  'Filled in by a person who called the number; only then does the page show it as checked.':
    'Az tölti ki, aki felhívta a számot; az oldal csak ekkor jelöli ellenőrzöttként.',
  'Who called the number.': 'Ki hívta fel a számot.',
  'Whether the browser’s tab and history show the help page without its subject and the name of the site. Its heading stays.':
    'Tárgya és a honlap neve nélkül jelenjen-e meg a Segítség oldal a böngésző lapfülén és előzményeiben. Az oldalon olvasható címe megmarad.',
  'The page to which the quick exit leads: a harmless, well-known one.':
    'Az oldal, ahová a gyors kilépés vezet: semleges, közismert oldal.',
  'Programmes, by id, whose own pages are listed when no call is known to be open.':
    'Azok a programok (azonosítóval), amelyek saját oldalát felsoroljuk, ha nem ismert nyitott felhívás.',
  'Words that readers use and the record does not: the search looks for the words of the record instead.':
    'Szavak, amelyeket az olvasók használnak, az archívum viszont nem: a keresés helyettük az archívum szavait keresi.',
  'Each English word that readers use, with the words of the record for it.':
    'Az olvasók angol szavai, mindegyik mellett az archívum megfelelő szavaival.',
  'Each Hungarian word that readers use, with the words of the record for it.':
    'Az olvasók magyar szavai, mindegyik mellett az archívum megfelelő szavaival.',
  'Phrases that texts should not have: the check notes each, with what to write instead.':
    'Kifejezések, amelyek ne legyenek a szövegekben: az ellenőrzés mindegyiket jelzi, azzal együtt, mit írjon helyette.',
  'Each English phrase to avoid, with what to write instead. An asterisk behind a word stands for any ending.':
    'A kerülendő angol kifejezések, mindegyik mellett az, amit helyette írni kell. A szó utáni csillag bármilyen végződést jelent.',
  'Each Hungarian phrase to avoid, with what to write instead. An asterisk behind a word stands for any ending.':
    'A kerülendő magyar kifejezések, mindegyik mellett az, amit helyette írni kell. A szó utáni csillag bármilyen végződést jelent.',
  'The address of the repository that holds the content.': 'A tartalmat őrző tároló (repository) webcíme.',
};
