// biome-ignore-all lint/style/noExcessiveLinesPerFile: a list to be read down, one line a site

/**
 * The reviewed list: country (ISO 3166-1 alpha-2), language (BCP 47), exact host, name. Each host is
 * of one publisher; a site that has two addresses stands here twice.
 *
 * A host added here is a new required permission, for which Chrome stops the extension until the
 * reader agrees: after the first release, new sites come as an offer instead.
 */
export const newsSiteList = `
GB en www.bbc.co.uk BBC
GB en www.bbc.com BBC
GB en www.theguardian.com The Guardian
GB en amp.theguardian.com The Guardian
GB en www.thetimes.com The Times
GB en www.thetimes.co.uk The Times
GB en www.telegraph.co.uk The Telegraph
GB en www.independent.co.uk The Independent
GB en www.ft.com Financial Times
GB en www.economist.com The Economist
GB en www.reuters.com Reuters
GB en news.sky.com Sky News
GB en www.itv.com ITV News
GB en www.channel4.com Channel 4 News
GB en www.dailymail.co.uk Daily Mail
GB en www.dailymail.com Daily Mail
GB en www.express.co.uk Daily Express
GB en www.mirror.co.uk Daily Mirror
GB en www.thesun.co.uk The Sun
GB en www.standard.co.uk The Standard
GB en metro.co.uk Metro
GB en inews.co.uk The i Paper
GB en www.cityam.com City AM
GB en www.gbnews.com GB News
GB en www.lbc.co.uk LBC
GB en www.huffingtonpost.co.uk HuffPost UK
GB en www.newstatesman.com The New Statesman
GB en spectator.com The Spectator
GB en www.spectator.co.uk The Spectator
GB en www.prospectmagazine.co.uk Prospect
GB en theweek.com The Week
GB en observer.co.uk The Observer
GB en unherd.com UnHerd
GB en bylinetimes.com Byline Times
GB en www.opendemocracy.net openDemocracy
GB en morningstaronline.co.uk Morning Star
GB en www.politico.eu Politico Europe
GB en www.politicshome.com PoliticsHome
GB en www.politics.co.uk Politics.co.uk
GB en www.holyrood.com Holyrood
GB en labourlist.org LabourList
GB en conservativehome.com ConservativeHome
GB en www.civilserviceworld.com Civil Service World
GB en www.publictechnology.net PublicTechnology
GB en ukdefencejournal.org.uk UK Defence Journal
GB en www.janes.com Janes
GB en www.newscientist.com New Scientist
GB en www.scotsman.com The Scotsman
GB en www.heraldscotland.com The Herald
GB en www.thenational.scot The National (Scotland)
GB en www.dailyrecord.co.uk Daily Record
GB en www.pressandjournal.co.uk The Press and Journal
GB en www.thecourier.co.uk The Courier
GB en news.stv.tv STV News
GB en www.walesonline.co.uk WalesOnline
GB en nation.cymru Nation.Cymru
GB en www.belfasttelegraph.co.uk Belfast Telegraph
GB en www.newsletter.co.uk News Letter
GB en www.irishnews.com The Irish News
GB en www.belfastlive.co.uk Belfast Live
GB en www.manchestereveningnews.co.uk Manchester Evening News
GB en www.liverpoolecho.co.uk Liverpool Echo
GB en www.chroniclelive.co.uk Chronicle Live
GB en www.birminghammail.co.uk Birmingham Live
GB en www.expressandstar.com Express & Star
GB en www.bristolpost.co.uk Bristol Live
GB en www.nottinghampost.com Nottinghamshire Live
GB en www.leicestermercury.co.uk Leicestershire Live
GB en www.yorkshirepost.co.uk The Yorkshire Post
GB en www.thenorthernecho.co.uk The Northern Echo
GB en www.edp24.co.uk Eastern Daily Press
GB en www.eadt.co.uk East Anglian Daily Times
GB en www.theargus.co.uk The Argus
GB en www.kentonline.co.uk Kent Online
GB en www.portsmouth.co.uk The News, Portsmouth
GB en www.echo-news.co.uk The Echo
GB en www.jerseyeveningpost.com Jersey Evening Post
GB en uk.news.yahoo.com Yahoo News UK
IE en www.irishtimes.com The Irish Times
IE en www.independent.ie Irish Independent
IE en www.rte.ie RTÉ News
IE en www.irishexaminer.com Irish Examiner
IE en www.thejournal.ie The Journal
IE en www.breakingnews.ie BreakingNews.ie
IE en www.businesspost.ie Business Post
IE en www.newstalk.com Newstalk
IE en www.irishmirror.ie Irish Mirror
IE en amp.rte.ie RTÉ News
US en apnews.com Associated Press
US en www.nytimes.com The New York Times
US en www.washingtonpost.com The Washington Post
US en www.wsj.com The Wall Street Journal
US en www.bloomberg.com Bloomberg
US en www.politico.com Politico
US en www.axios.com Axios
US en www.cnn.com CNN
US en edition.cnn.com CNN International
US en www.npr.org NPR
US en www.pbs.org PBS News
US en abcnews.go.com ABC News (US)
US en www.cbsnews.com CBS News
US en www.nbcnews.com NBC News
US en www.ms.now MS NOW
US en www.msnbc.com MSNBC
US en www.foxnews.com Fox News
US en www.usatoday.com USA Today
US en www.latimes.com Los Angeles Times
US en www.chicagotribune.com Chicago Tribune
US en www.bostonglobe.com The Boston Globe
US en www.csmonitor.com The Christian Science Monitor
US en www.washingtontimes.com The Washington Times
US en nypost.com New York Post
US en thehill.com The Hill
US en time.com Time
US en www.newsweek.com Newsweek
US en www.theatlantic.com The Atlantic
US en www.newyorker.com The New Yorker
US en www.thenation.com The Nation
US en www.vox.com Vox
US en www.semafor.com Semafor
US en foreignpolicy.com Foreign Policy
US en www.foreignaffairs.com Foreign Affairs
US en www.defensenews.com Defense News
US en breakingdefense.com Breaking Defense
US en www.cnbc.com CNBC
US en www.businessinsider.com Business Insider
US en fortune.com Fortune
US en www.forbes.com Forbes
US en www.marketwatch.com MarketWatch
US en www.voanews.com Voice of America
US en www.huffpost.com HuffPost
US en www.thedailybeast.com The Daily Beast
US en theintercept.com The Intercept
US en www.rferl.org Radio Free Europe/Radio Liberty
US en amp.cnn.com CNN
US en lite.cnn.com CNN
US en text.npr.org NPR
BE en www.euractiv.com Euractiv
BE en www.euronews.com Euronews
BE en euobserver.com EUobserver
BE en www.brusselstimes.com The Brussels Times
BE en www.parliamentmagazine.eu The Parliament Magazine
BE en sciencebusiness.net Science|Business
BE en borderlex.net Borderlex
DE en www.dw.com Deutsche Welle
DE en www.thelocal.de The Local Germany
DE en amp.dw.com Deutsche Welle
FR en www.france24.com France 24
FR en www.rfi.fr RFI
FR en www.connexionfrance.com The Connexion
FR en www.thelocal.fr The Local France
FR en amp.france24.com France 24
NL en www.dutchnews.nl DutchNews.nl
NL en nltimes.nl NL Times
ES en english.elpais.com El País in English
ES en www.surinenglish.com SUR in English
IT en www.thelocal.it The Local Italy
IT en www.wantedinrome.com Wanted in Rome
SE en www.thelocal.se The Local Sweden
SE en www.thelocal.com The Local
DK en www.thelocal.dk The Local Denmark
NO en www.newsinenglish.no News in English Norway
FI en www.helsinkitimes.fi Helsinki Times
PL en notesfrompoland.com Notes from Poland
PL en tvpworld.com TVP World
PL en www.thefirstnews.com The First News
EE en news.err.ee ERR News
LV en eng.lsm.lv LSM
LT en www.lrt.lt LRT
CZ en english.radio.cz Radio Prague International
SK en spectator.sme.sk The Slovak Spectator
RO en www.romania-insider.com Romania Insider
GR en www.ekathimerini.com Kathimerini
GR en www.tovima.com To Vima
MT en timesofmalta.com Times of Malta
MT en www.maltatoday.com.mt MaltaToday
CY en cyprus-mail.com Cyprus Mail
CH en www.swissinfo.ch Swissinfo
CH en www.thelocal.ch The Local Switzerland
UA en kyivindependent.com The Kyiv Independent
UA en www.kyivpost.com Kyiv Post
UA en www.pravda.com.ua Ukrainska Pravda
UA en www.eurointegration.com.ua European Pravda
UA en www.ukrinform.net Ukrinform
UA en english.nv.ua NV
CA en www.cbc.ca CBC News
CA en www.theglobeandmail.com The Globe and Mail
CA en www.thestar.com Toronto Star
CA en nationalpost.com National Post
CA en globalnews.ca Global News
CA en www.ctvnews.ca CTV News
AU en www.abc.net.au ABC News (Australia)
AU en www.smh.com.au The Sydney Morning Herald
AU en www.theage.com.au The Age
AU en www.theaustralian.com.au The Australian
AU en www.afr.com Australian Financial Review
AU en www.sbs.com.au SBS News
AU en www.news.com.au news.com.au
AU en theconversation.com The Conversation
AU en amp.abc.net.au ABC News (Australia)
NZ en www.nzherald.co.nz The New Zealand Herald
NZ en www.rnz.co.nz RNZ
NZ en www.stuff.co.nz Stuff
IN en www.thehindu.com The Hindu
IN en indianexpress.com The Indian Express
IN en www.hindustantimes.com Hindustan Times
IN en timesofindia.indiatimes.com The Times of India
PK en www.dawn.com Dawn
SG en www.straitstimes.com The Straits Times
SG en www.channelnewsasia.com CNA
HK en www.scmp.com South China Morning Post
HK en amp.scmp.com South China Morning Post
JP en asia.nikkei.com Nikkei Asia
QA en www.aljazeera.com Al Jazeera
AE en www.thenationalnews.com The National (UAE)
IL en www.timesofisrael.com The Times of Israel
ZA en www.dailymaverick.co.za Daily Maverick
ZA en mg.co.za Mail & Guardian
NG en punchng.com Punch
NG en guardian.ng The Guardian Nigeria
KE en nation.africa Nation
GI en www.chronicle.gi Gibraltar Chronicle
FR fr www.lemonde.fr Le Monde
FR fr www.lefigaro.fr Le Figaro
FR fr www.liberation.fr Libération
FR fr www.lesechos.fr Les Échos
FR fr www.francetvinfo.fr Franceinfo
BE fr www.lesoir.be Le Soir
DE de www.spiegel.de Der Spiegel
DE de www.zeit.de Die Zeit
DE de www.faz.net Frankfurter Allgemeine
DE de www.sueddeutsche.de Süddeutsche Zeitung
DE de www.handelsblatt.com Handelsblatt
DE de www.tagesschau.de Tagesschau
DE de www.welt.de Die Welt
AT de www.derstandard.at Der Standard
AT de www.diepresse.com Die Presse
AT de orf.at ORF
LK en www.dailymirror.lk Daily Mirror (Sri Lanka)
GH en www.graphic.com.gh Graphic Online
MY en www.thestar.com.my The Star (Malaysia)
BD en www.thedailystar.net The Daily Star
JM en jamaica-gleaner.com The Gleaner
PT en www.theportugalnews.com The Portugal News
HU en dailynewshungary.com Daily News Hungary
BG en www.novinite.com Novinite
HR en www.croatiaweek.com Croatia Week
LU en www.luxtimes.lu Luxembourg Times
CH de www.nzz.ch Neue Zürcher Zeitung
`;
