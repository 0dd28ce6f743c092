import { describe, expect, it } from 'vitest';
import { countSyllables } from './count-syllables';

const spoken = {
  de: `
      Haus=1 Familie=4 Familien=4 Energie=3 Strategien=4 Studien=3 Studie=3 Nation=3 beurteilen=4 geehrt=2 beenden=3 Museum=3
      Jubiläum=4 neue=2 Feuer=2 Bauer=2 sie=1 verdienen=3 Wien=1 Rechnung=2 Haushalte=3 Qualität=3 System=2 Kundin=2
      Geschäftsführerin=5 bearbeiten=4 Information=5 Beispiel=2 bei=1 beide=2 Geist=1 individuell=5 Termine=3 Aktion=3 Ideen=3
      Prämien=3 Linie=3 freie=2 Zuschauer=3 reagieren=4 Mitarbeitende=5 verstehen=3 sehen=2 Gehen=2 Bahnhof=2 Service=2
      Computer=3 Telefon=3 Minute=3 Kategorie=4 beinhalten=4 bereit=2 Geburtstag=3 beunruhigt=4 Ferien=3 Italien=4 Region=3
      aktuell=3 Radio=3 Versicherung=4 Theater=3 Seele=2 Zoo=1 Boot=1 Tee=1 dienstags=2 vier=1 Portier=2 Materialien=6
      Industrie=3 naiv=2 ideal=3 real=2 Poesie=3 Uhr=1 Kooperation=5 zuerst=2 Reise=2 Eier=2 geöffnet=3 geändert=3 Bewegung=3
      gegenüber=4 eigen=2`,
  en: `
      the=1 people=2 customer=3 every=2 business=2 area=3 create=2 creating=3 science=2 quiet=2 period=3 radio=3 million=2
      nation=2 special=2 patient=2 actual=3 usually=4 table=2 little=2 handled=2 wanted=2 asked=1 needed=2 houses=2 boxes=2
      changes=2 times=1 makes=1 completely=3 useful=2 improvement=3 statement=2 going=2 seeing=2 being=2 idea=3 real=1
      family=3 families=3 appointment=3 household=2 energy=3 understand=3 bill=1 minute=2 wait=1 previously=4 various=3
      serious=3 obvious=3 delicious=3 museum=3 medium=3 client=2 society=4 variety=4 experience=4 audience=3 value=2
      continue=3 fuel=2 cruel=2 situation=4 evaluate=4 guard=1 question=2 queue=1 rhythm=2 prism=2 people’s=2 don’t=1 didn’t=2
      their=1 appliance=3 reliable=4 initial=3 commercial=3 association=5 theatre=3 centre=2 metre=2 employee=3 agreed=2
      free=1 guarantee=3 anyone=3 hour=1 flower=2 everything=3 available=4 travelled=2 opened=2 visited=3 technology=4
      electricity=5 organisation=5 delivery=4 cancelled=2 prices=2 services=3 pages=2 phone=1 whole=1 one=1 once=1 there=1
      before=2 safety=2 sometimes=2 homepage=2 website=2 lifetime=2 created=3 ideas=3 video=3 piece=1 friend=1 believe=2
      field=1 patience=2 ancient=2 convenient=4 quickly=2 you=1 layer=2 player=2 employer=3 beyond=2 yes=1`,
};

describe('countSyllables', () => {
  for (const language of ['de', 'en'] as const) {
    it(`counts as people speak, ${language}`, () => {
      const wrong = spoken[language]
        .trim()
        .split(/\s+/)
        .filter((entry) => {
          const [word = '', count] = entry.split('=');
          return countSyllables(word, language) !== Number(count);
        });
      expect(wrong).toEqual([]);
    });
  }

  it('counts figures by digits and acronyms by letters', () => {
    expect(countSyllables('84.000', 'de')).toBe(5);
    expect(countSyllables('2028', 'en')).toBe(4);
    expect(countSyllables('NPS', 'de')).toBe(3);
    expect(countSyllables('E-Mail', 'de')).toBe(2);
  });
});
