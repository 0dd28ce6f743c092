import type { Localized } from '../../language';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Better known short than spelled out, in both languages. */
const everywhere = `
  EU USA IT UN UNO NATO PDF PC TV CD DVD USB SMS GPS QR PIN PUK SIM IBAN BIC DNA CO2 LED OK DIY DJ VIP WC FAQ E-MAIL WLAN WIFI WI-FI ID
  MP3 3D 2D UV A4 A5 DIN ISO KMH`;

export const knownAcronyms: Localized<ReadonlySet<string>> = {
  de: set(`${everywhere}
    GMBH AG KG EG EV UG GBR SE CO LKW PKW KFZ TÜV ADAC ARD ZDF WDR NDR SWR BR DM EUR BRD DDR ICE IC RE S-BAHN U-BAHN HNO EKG MRT CT
    WM EM KW KWH MHZ GB MB KM CM MM KG HZ UKW MWST ABI AZUBI KITA TEE NRW BGB GG`),
  en: set(`${everywhere}
    UK US U.S. U.K. PLC LTD LLC INC BBC ITV CNN NHS GP AM PM AD BC CEO MP MPS ATM DNA NYC LA GB MB KM CM MM KG KW KWH UHT DVLA VAT GBP EUR
    USD GCSE PHD MBA BA MA SUV ER TLC RSVP ASAP`),
};

/** Plain words that are set in capitals to be loud. */
export const shoutedWords: Localized<ReadonlySet<string>> = {
  de: set(`
    NEU JETZT ALLE ALLES NICHT NUR SIE IHR IHRE WIR UND ODER MIT OHNE FÜR DAS DER DIE EIN EINE IST SIND NIE IMMER HEUTE MEHR GRATIS ALT ICH DU
    KEIN KEINE SEHR STOPP HALT JA NEIN WICHTIG AB IM IN AN AM ZU VON DANKE BITTE SO`),
  en: set(`
    NEW NOW NOT ALL FREE YOU YOUR WE OUR ONLY AND OR THE A I IS ARE WITH NO YES EVER NEVER TODAY MORE STOP GO VERY BIG OPEN SALE BEST THIS THAT
    FOR IN ON AT TO OF BY AN IT`),
};
