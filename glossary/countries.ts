import type { Pattern } from '#matcher/scan/pattern.ts';

/**
 * Words that speak for an article being about one country, a line each: its ISO 3166-1 alpha-2 code (EU
 * for the Union), then the words. They decide what a bare title means ("the Chancellor"); none is a form
 * of an entry.
 */
const CUES = `
GB UK | U.K. | United Kingdom | Britain | British | Britons | England | Scotland | Wales | Westminster | Whitehall | Downing Street | No 10 | No. 10 | Number 10 | No 11 | London | House of Lords | Labour | Labour Party | Tory | Tories | Conservative Party | Lib Dems | Liberal Democrats | SNP | Foreign Office | Home Office | HMRC | NHS | Starmer | Sunak | Brexit | OBR | Bank of England | GMB | Heathrow | Manchester | Birmingham | Exchequer | sterling | Northern Ireland | Scottish | Welsh | Edinburgh | Glasgow | Cardiff | Belfast | Liverpool | Leeds | Royal Navy | RAF | Badenoch | Farage | Burnham
GB Tony Blair | Gordon Brown | John Major | Margaret Thatcher | Harold Wilson | James Callaghan | Edward Heath | Winston Churchill | Clement Attlee | Ken Clarke | Kenneth Clarke | Norman Lamont | Nigel Lawson | Alistair Darling | Geoffrey Howe | Denis Healey | Jack Straw | David Miliband | Margaret Beckett | Malcolm Rifkind | Douglas Hurd | Robin Cook | David Blunkett | Charles Clarke | John Reid | Jacqui Smith | Alan Johnson | Geoff Hoon | Des Browne | Michael Portillo | Michael Howard | Michael Heseltine
DE Helmut Kohl | Gerhard Schröder | Helmut Schmidt | Willy Brandt | Konrad Adenauer
US Condoleezza Rice | Colin Powell | Madeleine Albright | Henry Kissinger | Donald Rumsfeld | George Shultz
EU Jacques Delors | Romano Prodi
DE Germany | German | Germans | Berlin | Bundestag | Bundesrat | Bundeswehr | CDU | CSU | SPD | AfD | Merz | Scholz | Merkel | Bavaria | Munich | Frankfurt | Hamburg | Klingbeil | Pistorius | Wadephul | Bundesbank
AT Austria | Austrian | Austrians | Vienna | ÖVP | FPÖ | SPÖ | Stocker | Nehammer
FR France | French | Paris | Élysée | Matignon | Macron | Quai d’Orsay | Assemblée nationale | Lecornu | Bayrou | Attal
IE Ireland | Irish | Dublin | Dáil | Taoiseach | Tánaiste | Oireachtas | Micheál Martin | Varadkar | Simon Harris | Cork | Seanad
US US | U.S. | USA | United States | America | American | Americans | White House | Washington | Congress | Senate | Capitol Hill | Pentagon | State Department | Republican | Republicans | Democrats
PL Poland | Polish | Warsaw | Sejm | PiS | Tusk
IT Italy | Italian | Rome | Palazzo Chigi | Meloni | Salvini
HU Hungary | Hungarian | Budapest | Fidesz | Orbán
UA Ukraine | Ukrainian | Ukrainians | Kyiv | Kiev | Verkhovna Rada
RU Russia | Russian | Russians | Moscow | Kremlin
CA Canada | Ontario | Vancouver | Montreal | Bloc Québécois | Canadian | Canadians | Ottawa | Trudeau | Poilievre | Toronto | Quebec | Alberta
AU Australia | Queensland | New South Wales | Victoria’s | Australian | Australians | Canberra | Albanese | Sydney | Melbourne
NZ New Zealand | New Zealander | Wellington | Luxon | Auckland
BT Bhutan | Thimphu
IN India | Indians | BJP | Amit Shah | Rajnath Singh | Jaishankar | Rahul Gandhi | Kashmir | Gujarat | Kerala | Kolkata | Indian | Delhi | New Delhi | Lok Sabha | Modi | Mumbai
CN China | Chinese | Beijing
JP Japan | Japanese | Tokyo | Diet | Takaichi | Ishiba | Kishida
IL Israel | Israeli | Knesset | Jerusalem | Netanyahu
ES Spain | Spanish | Madrid | Sánchez | Catalonia | Catalan
BE Belgium | Belgian | De Wever | Flemish | Wallonia
NL Netherlands | Dutch | The Hague | Amsterdam | Schoof | Jetten | Wilders
DK Denmark | Danish | Copenhagen | Frederiksen | Folketing
SE Sweden | Swedish | Stockholm | Riksdag | Kristersson
NO Norway | Norwegian | Oslo | Storting | Støre
FI Finland | Finnish | Helsinki | Orpo
IS Iceland | Icelandic | Reykjavik | Althing
EE Estonia | Estonian | Tallinn | Riigikogu
LV Latvia | Latvian | Riga | Saeima
LT Lithuania | Lithuanian | Vilnius | Seimas | Ruginienė
PT Portugal | Portuguese | Lisbon
GR Greece | Greek | Greeks | Athens | Mitsotakis
CY Cyprus | Cypriot | Nicosia
MT Malta | Maltese | Valletta | Robert Abela
LU Grand Duchy
CZ Czech | Czechs | Prague | Babiš | Fiala
SK Slovakia | Slovak | Bratislava | Fico
SI Slovenia | Slovenian | Ljubljana
HR Croatia | Croatian | Zagreb | Plenković
RO Romania | Romanian | Bucharest | Bolojan
BG Bulgaria | Bulgarian | Sofia | Zhelyazkov
RS Serbia | Serbian | Belgrade | Vučić | Macut
XK Kosovo | Kosovan | Pristina | Kurti
AL Albania | Albanian | Tirana | Edi Rama
MK North Macedonia | Skopje
BA Bosnia | Bosnian | Sarajevo
ME Montenegro | Podgorica
MD Moldova | Moldovan | Chişinău | Chisinau
CH Switzerland | Swiss | Bern | Zurich
TR Turkey | Türkiye | Turkish | Ankara | Istanbul | Erdoğan
GE Georgian | Georgians | Tbilisi | Kobakhidze
AM Armenia | Armenian | Yerevan | Pashinyan
AZ Azerbaijan | Azerbaijani | Baku
PS Palestinian | Palestinians | Ramallah | Gaza
LB Lebanon | Lebanese | Beirut
SY Syria | Syrian | Damascus
IQ Iraq | Iraqi | Baghdad
IR Iran | Iranian | Iranians | Tehran
SA Saudi | Saudi Arabia | Riyadh
AE Emirati | United Arab Emirates | Abu Dhabi
QA Qatar | Qatari | Doha
KW Kuwait | Kuwaiti
JO Jordanian | Amman
EG Egypt | Egyptian | Cairo
LY Libya | Libyan | Tripoli
TN Tunisia | Tunisian
DZ Algeria | Algerian | Algiers
MA Morocco | Moroccan | Rabat
SD Sudan | Sudanese | Khartoum
ET Ethiopia | Ethiopian | Addis Ababa | Abiy Ahmed
KE Kenya | Kenyan | Nairobi
UG Uganda | Ugandan | Kampala
TZ Tanzania | Tanzanian | Dodoma
NG Nigeria | Nigerian | Abuja | Lagos
GH Ghana | Ghanaian | Accra
ZA South Africa | South African | Pretoria | Cape Town | Johannesburg
ZW Zimbabwe | Zimbabwean | Harare
PK Pakistan | Pakistani | Islamabad | Shehbaz Sharif | Imran Khan
BD Bangladesh | Bangladeshi | Dhaka | Yunus | Sheikh Hasina
LK Sri Lanka | Sri Lankan | Colombo | Dissanayake
NP Nepal | Nepali | Nepalese | Kathmandu | Karki
AF Afghanistan | Afghan | Kabul | Taliban
TH Thailand | Thai | Bangkok | Anutin | Shinawatra
MY Malaysia | Malaysian | Kuala Lumpur | Anwar Ibrahim
SG Singapore | Singaporean | Lawrence Wong
ID Indonesia | Indonesian | Jakarta
PH Philippines | Philippine | Filipino | Manila
VN Vietnam | Vietnamese | Hanoi
KH Cambodia | Cambodian | Phnom Penh | Hun Manet
MM Myanmar | Burmese | Naypyidaw
KR South Korea | South Korean | Seoul | Lee Jae-myung
TW Taiwan | Taiwanese | Taipei
HK Hong Kong
FJ Fiji | Fijian | Suva
PG Papua New Guinea | Port Moresby
JM Jamaica | Jamaican | Holness
BB Barbados | Barbadian | Mottley
HT Haiti | Haitian | Fils-Aimé
BR Brazil | Brazilian | Brasília
AR Argentina | Argentine | Buenos Aires
MX Mexico | Mexican | Mexico City
VE Venezuela | Venezuelan | Caracas
CL Chile | Chilean | Santiago
PE Peru | Peruvian
MW Malawi | Malawian | Lilongwe
ZM Zambia | Zambian | Lusaka
MZ Mozambique | Maputo
SN Senegal | Senegalese | Dakar
ML Mali | Malian | Bamako
SO Somalia | Somali | Mogadishu
RW Rwanda | Rwandan | Kigali
CD Congo | Congolese | Kinshasa
AO Angola | Angolan | Luanda
CM Cameroon | Cameroonian | Yaoundé
CI Ivory Coast | Ivorian | Abidjan
SL Sierra Leone | Freetown
BW Botswana | Gaborone
NA Namibia | Windhoek
YE Yemen | Yemeni | Houthi | Houthis
OM Omani | Muscat
BH Bahrain | Bahraini
MN Mongolia | Mongolian
KZ Kazakhstan | Kazakh | Astana
UZ Uzbekistan | Uzbek | Tashkent
KG Kyrgyzstan | Bishkek
BY Belarus | Belarusian | Lukashenko
CU Cuba | Cuban | Havana
CO Colombia | Colombian | Bogotá
EC Ecuador | Ecuadorian | Quito
BO Bolivia | Bolivian | La Paz
UY Uruguay | Montevideo
GT Guatemala
TT Trinidad
BS Bahamas | Bahamian
MV Maldives | Maldivian
WS Samoa | Samoan
SB Solomon Islands | Honiara
VU Vanuatu
TO Tonga | Tongan
MU Mauritius | Mauritian
ES Feijóo | Abascal | Ayuso | Puigdemont | Zapatero | Rajoy | PSOE | Partido Popular | Podemos | Yolanda Díaz
FR Le Pen | Bardella | Mélenchon | Rassemblement National | National Rally | Retailleau | Glucksmann | Édouard Philippe
DE Weidel | Chrupalla | Söder | Habeck | Lindner | Wagenknecht | Die Linke
AT Kickl | Babler
IT Elly Schlein | Giuseppe Conte | Tajani | Brothers of Italy | Forza Italia | Five Star Movement | Matteo Renzi
PL Kaczyński | Morawiecki | Sikorski | Trzaskowski | Civic Platform | Civic Coalition
HU Tisza party | Szijjártó
NL Frans Timmermans | Yeşilgöz | Bontenbal | VVD | PVV
BE N-VA | Vlaams Belang
SE Åkesson | Sweden Democrats | Magdalena Andersson
PT André Ventura | Chega
GR Tsipras | Syriza | Pasok
IE Fine Gael | Fianna Fáil | Mary Lou McDonald
RO George Simion
TR Imamoglu | Özgür Özel | Kılıçdaroğlu
US Chuck Schumer | Hakeem Jeffries | Mitch McConnell | John Thune | Nancy Pelosi
CA Jagmeet Singh | Chrystia Freeland | Mélanie Joly | Doug Ford | Danielle Smith | NDP
AU Peter Dutton | Sussan Ley | Penny Wong | Richard Marles | Jim Chalmers | Pauline Hanson | Scott Morrison
NZ Chris Hipkins | Winston Peters | Jacinda Ardern
IL Lapid | Benny Gantz | Ben-Gvir | Ben Gvir | Smotrich | Naftali Bennett | Likud
IN Sonia Gandhi | Mamata Banerjee | Kejriwal | Kharge | Aam Aadmi | Nirmala Sitharaman
JP Yoshihiko Noda | Komeito | Liberal Democratic Party | Shinzo Abe
KR Yoon Suk Yeol | Lee Jae Myung
ZA Ramaphosa | Steenhuisen
PK Nawaz Sharif | Bilawal
EU EU | E.U. | European Union | Brussels | European Commission | European Parliament | MEPs | MEP | European Council | Von der Leyen | bloc | member states | Strasbourg | commissioners
`;

interface CountryCue {
  readonly country: string;
  readonly pattern: Pattern;
}

function readLine(line: string): readonly CountryCue[] {
  const country = line.slice(0, 2);
  return line
    .slice(3)
    .split(' | ')
    .map((text) => ({ country, pattern: { text, case: caseOf(text) } }));
}

function caseOf(text: string): Pattern['case'] {
  if (/\p{Lu}{2}/u.test(text)) return 'exact';
  return /\p{Lu}/u.test(text) ? 'capital' : 'any';
}

/** The cues as patterns, each with its country. */
export function countryCues(): readonly CountryCue[] {
  return CUES.trim().split('\n').flatMap(readLine);
}
