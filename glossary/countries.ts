import type { Pattern } from '#matcher/pattern.ts';

/**
 * Words that speak for an article being about one country, by ISO 3166-1 alpha-2 code (EU for the
 * Union). They decide what a bare title means ("the Chancellor"); none is a form of an entry.
 */
const CUES: Readonly<Record<string, readonly string[]>> = {
  GB: ['UK', 'U.K.', 'United Kingdom', 'Britain', 'British', 'Britons', 'England', 'Scotland', 'Wales',
    'Westminster', 'Whitehall', 'Downing Street', 'No 10', 'No. 10', 'Number 10', 'No 11', 'London', 'Commons',
    'House of Commons', 'House of Lords', 'Treasury', 'Labour', 'Labour Party', 'Tory', 'Tories', 'Conservatives', 'Conservative Party',
    'Lib Dems', 'Liberal Democrats', 'SNP', 'Foreign Office', 'Home Office', 'HMRC', 'NHS', 'Starmer', 'Sunak',
    'Brexit', 'OBR', 'Bank of England', 'GMB', 'Heathrow', 'Manchester', 'Birmingham', 'Exchequer', 'sterling'],
  DE: ['Germany', 'German', 'Germans', 'Berlin', 'Bundestag', 'Bundesrat', 'Bundeswehr', 'CDU', 'CSU', 'SPD',
    'AfD', 'Merz', 'Scholz', 'Merkel', 'Bavaria', 'Munich', 'Frankfurt', 'Hamburg'],
  AT: ['Austria', 'Austrian', 'Austrians', 'Vienna', 'ÖVP', 'FPÖ', 'SPÖ', 'Stocker', 'Nehammer'],
  FR: ['France', 'French', 'Paris', 'Élysée', 'Matignon', 'Macron', 'Quai d’Orsay', 'Assemblée nationale'],
  IE: ['Ireland', 'Irish', 'Dublin', 'Dáil', 'Taoiseach', 'Tánaiste', 'Oireachtas'],
  US: ['US', 'U.S.', 'USA', 'United States', 'America', 'American', 'Americans', 'White House', 'Washington',
    'Congress', 'Senate', 'Capitol Hill', 'Pentagon', 'State Department', 'Republican', 'Republicans', 'Democrats'],
  PL: ['Poland', 'Polish', 'Warsaw', 'Sejm', 'PiS'],
  IT: ['Italy', 'Italian', 'Rome', 'Palazzo Chigi'],
  HU: ['Hungary', 'Hungarian', 'Budapest', 'Fidesz'],
  UA: ['Ukraine', 'Ukrainian', 'Ukrainians', 'Kyiv', 'Kiev', 'Verkhovna Rada'],
  RU: ['Russia', 'Russian', 'Russians', 'Moscow', 'Kremlin'],
  CA: ['Canada', 'Canadian', 'Canadians', 'Ottawa'],
  AU: ['Australia', 'Australian', 'Australians', 'Canberra'],
  NZ: ['New Zealand', 'New Zealander', 'Wellington'],
  IN: ['India', 'Indian', 'Delhi', 'New Delhi', 'Lok Sabha'],
  CN: ['China', 'Chinese', 'Beijing'],
  JP: ['Japan', 'Japanese', 'Tokyo', 'Diet'],
  IL: ['Israel', 'Israeli', 'Knesset', 'Jerusalem'],
  ES: ['Spain', 'Spanish', 'Madrid'],
  EU: ['EU', 'E.U.', 'European Union', 'Brussels', 'European Commission', 'European Parliament', 'MEPs', 'MEP',
    'European Council', 'Von der Leyen', 'bloc', 'member states', 'Strasbourg', 'commissioners'],
};

/** The cues as patterns, each with its country. */
export function countryCues(): readonly { readonly country: string; readonly pattern: Pattern }[] {
  return Object.entries(CUES).flatMap(([country, words]) =>
    words.map((text) => ({
      country,
      pattern: { text, case: /\p{Lu}{2}/u.test(text) ? 'exact' : /\p{Lu}/u.test(text) ? 'capital' : 'any' },
    })),
  );
}
