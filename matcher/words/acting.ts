/**
 * Whether a place's name stands for those who govern there: "London agreed to pay" and "Washington's 50
 * per cent tariff", not "trains to London" or "London's parks".
 */
import { lettered } from './letters.ts';

/** What governments do, and streets do not. */
const DEEDS = [
  'want(?:s|ed)?|agree[sd]?|said|says?|insist(?:s|ed)?|refuse[sd]?|put|gave|gives?|ask(?:s|ed)?',
  'hope[sd]?|fear(?:s|ed)?|accept(?:s|ed)?|reject(?:s|ed)?|offer(?:s|ed)?|demand(?:s|ed)?',
  'threaten(?:s|ed)?|announce[sd]?|impose[sd]?|back(?:s|ed)|press(?:es|ed)|push(?:es|ed)',
  'sign(?:s|ed)|seeks?|sought|decide[sd]?|argue[sd]?|warn(?:s|ed)?|call(?:s|ed) (?:for|on)',
  'pledge[sd]?|promise[sd]?|stick(?:s)? (?:to|with)|sticking|paid|pays?|support(?:s|ed)?',
  'den(?:y|ies|ied)|expect(?:s|ed)?|thinks?|thought|believe[sd]?|knows?|knew|consider(?:s|ed)?',
  'negotiat(?:e|es|ed|ing)|propos(?:e|es|ed|ing)|conced(?:e|es|ed)|resist(?:s|ed)?',
  'block(?:s|ed)?|veto(?:es|ed)?|withdr(?:aw|aws|ew|awn)|sen(?:d|ds|t)|expel(?:s|led)?',
  'summon(?:s|ed)?|retaliat(?:e|es|ed)|respond(?:s|ed)?|react(?:s|ed)?|intend(?:s|ed)?',
  'prefer(?:s|red)?|blame[sd]?|accuse[sd]?|urge[sd]?|ratif(?:y|ies|ied)|recognis(?:e|es|ed)',
  'condemn(?:s|ed)?|welcome[sd]?|suspend(?:s|ed)?|approve[sd]?|hesitate[sd]?|stop(?:s|ped)',
  'told|tells?|call(?:s|ed) (?:it|the)|described|oppose[sd]?|favour(?:s|ed)?|object(?:s|ed)?|complain(?:s|ed)?|rule[sd]? out|hit back',
].join('|');
/** What governments have. */
const POSSESSIONS =
  'tariffs?|sanctions|offers?|demands?|position|decision|response|plans?|proposals?|polic(?:y|ies)|stance|' +
  'insistence|refusal|support|veto|all(?:y|ies)|ambassador|approach|request|message|willingness|' +
  'commitments?|pledges?|promises?|objections?|concerns?|terms|priorit(?:y|ies)|negotiators?|interests?|' +
  'relations(?:hip)?|ties|duties|threats?|patience|reluctance|red lines|contribution';
const HELPERS = 'has|had|have|will|would|is|was|must|should|could|can|may|might|did|does';
const BETWEEN =
  'not|never|no longer|also|now|still|already|long|since|then|later|been|be|to|once|again|reportedly|quietly|finally|reluctantly|flatly|initially|privately|publicly';

const ACTS = new RegExp(
  `^(?:\\s+(?:${HELPERS}))?(?:\\s+(?:${BETWEEN})){0,2}\\s+(${DEEDS})\\b`,
  'u',
);
const OWNS = lettered(String.raw`^[’']s?\s+(?:[\p{L}\p{N}.,%$£€-]+\s+){0,4}?(${POSSESSIONS})\b`);
/** Behind one of these a name is a place, or says what kind of thing follows. */
const PREPOSITION =
  /(?:\b(?:in|at|near|of|from|to|for|with|by|outside|across|around|over|inside|through|via|the|an?|this|that|its|his|her|their|our)\s|-)$/iu;
/** What a government is a partner in: "its own arrangement with Washington". */
const PARTNER =
  /\b(deal|agreement|arrangement|accord|pact|truce|treaty|talks|negotiations|relations|relationship|ties|row|dispute)\swith\s$/u;
/** A capital before it makes it the end of a longer name ("Imperial College London"). */
const LONGER_NAME = lettered(String.raw`[\p{L}\p{N}],?\s\p{Lu}[\p{L}\p{M}]*\s$`);

/** Capitals that stand for those who govern there. */
const CAPITALS = /^(?:London|Paris|Berlin|Washington|Brussels|Moscow|Beijing|Kyiv|Kiev)$/u;
/** What a town has, and no government: "the Paris fire brigade", "a Brussels-based lobby". */
const TOWNS_OWN =
  /^(?:-(?:based|born|bound|area)\b|\s(?:police|fire|mayor|court|judge|prosecutors?|hospital|suburbs?|streets?|metro|airports?|hotels?|restaurants?|residents|commuters|bureau|correspondent|stock|apartment|flat|home|schools?|zoo|museums?|marathon|office|headquarters|landlords?|man|woman|club|region|district|outskirts)\b)/u;

/** Whether a capital at [start, end) is only the town of that name, by what stands behind it. */
export function isOnlyTown(text: string, start: number, end: number): boolean {
  if (!CAPITALS.test(text.slice(start, end))) return false;
  return TOWNS_OWN.test(text.slice(end, end + BESIDE_UNITS));
}

/** How much text beside a name is looked at (UTF-16 code units). */
const BESIDE_UNITS = 70;

/** The deed or possession that shows a place's name at [start, end) to act; nothing where it is only a place. */
export function actingBy(text: string, start: number, end: number): string | undefined {
  const before = text.slice(Math.max(0, start - BESIDE_UNITS), start);
  const partner = PARTNER.exec(before)?.[1];
  if (partner !== undefined) return partner;
  if (isPlaced(before)) return undefined;
  const after = text.slice(end, end + BESIDE_UNITS);
  return (ACTS.exec(after) ?? OWNS().exec(after))?.[1];
}

function isPlaced(before: string): boolean {
  return PREPOSITION.test(before) || LONGER_NAME().test(before);
}
