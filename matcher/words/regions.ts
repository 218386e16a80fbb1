import { lettered } from './letters.ts';

/** Parts of states, and their parties and parliaments: what they own is not their state's. */
const REGIONS =
  'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington state|Wisconsin|Wyoming|Puerto Rico|' +
  'Bavaria|Bavarian|Saxony|Saxon|Hesse|Hessian|Thuringia|Thuringian|Brandenburg|Baden-Württemberg|North Rhine-Westphalia|Saarland|' +
  'Ontario|Quebec|Québec|Alberta|Manitoba|Saskatchewan|Nova Scotia|New Brunswick|British Columbia|New South Wales|Queensland|Tasmania|' +
  'Catalonia|Catalan|Basque|Flanders|Flemish|Wallonia|Walloon|Kurdistan|Kurdish|Punjab|Kerala|Gujarat|Haryana|' +
  'Scotland|Scottish|Wales|Welsh|Northern Ireland|Northern Irish|Stormont|Holyrood|Senedd|SNP|Sinn Féin|Plaid Cymru|DUP|SDLP|Jersey|Guernsey|Isle of Man|Manx|Gibraltar';

const GENITIVE = "(?:[’']s?)?";
/** What may stand between an owner and what is his. */
const QUALITIES = String.raw`(?:\s(?:former|ex|new|next|last|first|then|late|current|acting|interim|outgoing|incoming|previous|own|right-wing|left-wing|far-right|hardline|long-serving|National|national|Federal|federal|regional|state))*`;
const REGION_BEFORE = lettered(`(?:^|[^\\p{L}\\p{M}-])((?:${REGIONS})${GENITIVE})${QUALITIES}\\s$`);
const REGION_AFTER = lettered(`^\\sof\\s(?:the\\s)?(?:state\\sof\\s)?((?:${REGIONS}))(?![\\p{L}])`);
const BETWEEN = lettered(`^(${GENITIVE})${QUALITIES}\\s$`);

/** The longest owner with the words that may follow it (UTF-16 code units). */
export const OWNER_UNITS = 60;

/** The part of a state whose own an office at [start, end) is: "Missouri's" before "secretary of state", "Texas" behind "of". */
export function regionBeside(text: string, start: number, end: number): string | undefined {
  const before = text.slice(Math.max(0, start - OWNER_UNITS), start);
  return (
    REGION_BEFORE().exec(before)?.[1] ??
    REGION_AFTER().exec(text.slice(end, end + OWNER_UNITS))?.[1]
  );
}

/** How an owner's name that ends where `between` begins is joined to what stands behind it. */
export function ownership(between: string): 'genitive' | 'attribute' | undefined {
  const genitive = BETWEEN().exec(between)?.[1];
  if (genitive === undefined) return undefined;
  return genitive === '' ? 'attribute' : 'genitive';
}
