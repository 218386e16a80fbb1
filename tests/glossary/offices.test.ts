import { describe, expect, it } from 'vitest';
import { holderOn } from '#glossary/moment.ts';
import { compileFromDisk } from '../../scripts/read-glossary.ts';

/** Office, day, and who held it that day; a dash where the glossary must name nobody. */
const ANSWERS = `
uk-prime-minister 2010-05-10 -
uk-prime-minister 2010-05-11 David Cameron
uk-prime-minister 2016-07-12 David Cameron
uk-prime-minister 2016-07-13 Theresa May
uk-prime-minister 2019-07-23 Theresa May
uk-prime-minister 2019-07-24 Boris Johnson
uk-prime-minister 2022-09-06 Liz Truss
uk-prime-minister 2022-10-24 Liz Truss
uk-prime-minister 2022-10-25 Rishi Sunak
uk-prime-minister 2024-07-04 Rishi Sunak
uk-prime-minister 2024-07-05 Keir Starmer
uk-prime-minister 2026-07-19 Keir Starmer
uk-prime-minister 2026-07-20 Andy Burnham
uk-prime-minister 2026-10-09 -
uk-chancellor 2010-06-22 George Osborne
uk-chancellor 2019-07-23 Philip Hammond
uk-chancellor 2020-02-12 Sajid Javid
uk-chancellor 2020-02-13 Rishi Sunak
uk-chancellor 2022-07-05 Nadhim Zahawi
uk-chancellor 2022-09-23 Kwasi Kwarteng
uk-chancellor 2022-10-14 Jeremy Hunt
uk-chancellor 2026-01-31 Rachel Reeves
uk-chancellor 2026-07-20 John Healey
uk-foreign-secretary 2016-06-23 Philip Hammond
uk-foreign-secretary 2018-07-08 Boris Johnson
uk-foreign-secretary 2018-07-09 Jeremy Hunt
uk-foreign-secretary 2020-09-01 Dominic Raab
uk-foreign-secretary 2020-09-02 Dominic Raab
uk-foreign-secretary 2022-02-24 Liz Truss
uk-foreign-secretary 2023-11-12 James Cleverly
uk-foreign-secretary 2023-11-13 David Cameron
uk-foreign-secretary 2025-09-04 David Lammy
uk-foreign-secretary 2025-09-05 Yvette Cooper
uk-foreign-secretary 2026-07-20 Ed Miliband
uk-defence-secretary 2017-11-02 Gavin Williamson
uk-defence-secretary 2019-05-01 Penny Mordaunt
uk-defence-secretary 2023-08-30 Ben Wallace
uk-defence-secretary 2023-08-31 Grant Shapps
uk-defence-secretary 2026-06-10 John Healey
uk-defence-secretary 2026-06-11 Dan Jarvis
uk-defence-secretary 2026-07-20 Wes Streeting
uk-home-secretary 2018-04-30 Sajid Javid
uk-home-secretary 2022-10-18 Suella Braverman
uk-home-secretary 2022-10-20 Grant Shapps
uk-home-secretary 2022-10-25 Suella Braverman
uk-home-secretary 2023-11-13 James Cleverly
uk-home-secretary 2026-07-20 Shabana Mahmood
uk-business-secretary 2019-07-24 Andrea Leadsom
uk-business-secretary 2021-01-07 Alok Sharma
uk-business-secretary 2021-01-08 Kwasi Kwarteng
uk-business-secretary 2023-02-07 Kemi Badenoch
uk-business-secretary 2025-04-12 Jonathan Reynolds
uk-business-secretary 2026-01-31 Peter Kyle
uk-business-secretary 2026-07-21 Jonathan Reynolds
uk-trade-secretary 2016-07-12 -
uk-trade-secretary 2018-01-01 Liam Fox
uk-trade-secretary 2021-09-14 Liz Truss
uk-trade-secretary 2023-02-06 Kemi Badenoch
uk-trade-secretary 2023-02-07 -
uk-eu-relations-minister 2017-03-29 David Davis
uk-eu-relations-minister 2018-07-09 Dominic Raab
uk-eu-relations-minister 2018-11-16 Stephen Barclay
uk-eu-relations-minister 2020-02-15 -
uk-eu-relations-minister 2020-12-24 Michael Gove
uk-eu-relations-minister 2021-03-01 David Frost
uk-eu-relations-minister 2021-12-19 Liz Truss
uk-eu-relations-minister 2023-02-27 James Cleverly
uk-eu-relations-minister 2024-05-16 David Cameron
uk-eu-relations-minister 2024-07-06 -
uk-eu-relations-minister 2025-05-19 Nick Thomas-Symonds
uk-eu-relations-minister 2026-07-19 Nick Thomas-Symonds
uk-eu-relations-minister 2026-10-07 Hamish Falconer
uk-paymaster-general 2017-06-10 -
uk-paymaster-general 2017-06-12 Mel Stride
uk-paymaster-general 2020-02-13 Penny Mordaunt
uk-paymaster-general 2022-10-14 Chris Philp
uk-paymaster-general 2024-07-06 -
uk-paymaster-general 2024-07-08 Nick Thomas-Symonds
uk-paymaster-general 2026-07-21 -
uk-chancellor-duchy-lancaster 2018-01-08 David Lidington
uk-chancellor-duchy-lancaster 2020-03-30 Michael Gove
uk-chancellor-duchy-lancaster 2022-07-06 -
uk-chancellor-duchy-lancaster 2022-07-07 Kit Malthouse
uk-chancellor-duchy-lancaster 2025-09-04 Pat McFadden
uk-chancellor-duchy-lancaster 2026-01-31 Darren Jones
uk-chancellor-duchy-lancaster 2026-07-20 Louise Haigh
uk-labour-leader 2020-04-03 Jeremy Corbyn
uk-labour-leader 2020-04-04 Keir Starmer
uk-labour-leader 2026-07-17 Andy Burnham
uk-leader-of-the-opposition 2019-12-12 Jeremy Corbyn
uk-leader-of-the-opposition 2024-07-04 Keir Starmer
uk-leader-of-the-opposition 2024-07-05 Rishi Sunak
uk-leader-of-the-opposition 2024-11-02 Kemi Badenoch
uk-ambassador-us 2017-01-20 Kim Darroch
uk-ambassador-us 2020-01-15 -
uk-ambassador-us 2021-01-06 Karen Pierce
uk-ambassador-us 2025-09-10 Peter Mandelson
uk-ambassador-us 2025-09-17 James Roscoe
uk-ambassador-us 2026-04-27 Christian Turner
eu-commission-president 2014-10-31 José Manuel Barroso
eu-commission-president 2014-11-01 Jean-Claude Juncker
eu-commission-president 2019-12-01 Ursula von der Leyen
eu-european-council-president 2009-11-30 -
eu-european-council-president 2009-12-01 Herman Van Rompuy
eu-european-council-president 2016-06-24 Donald Tusk
eu-european-council-president 2024-11-30 Charles Michel
eu-european-council-president 2024-12-01 António Costa
eu-high-representative 2014-10-31 Catherine Ashton
eu-high-representative 2015-07-14 Federica Mogherini
eu-high-representative 2022-02-24 Josep Borrell
eu-high-representative 2024-12-01 Kaja Kallas
eu-parliament-president 2017-01-16 Martin Schulz
eu-parliament-president 2017-01-17 Antonio Tajani
eu-parliament-president 2022-01-10 David Sassoli
eu-parliament-president 2022-01-12 Roberta Metsola
eu-parliament-president 2024-07-16 Roberta Metsola
eu-trade-commissioner 2016-10-30 Cecilia Malmström
eu-trade-commissioner 2020-08-25 Phil Hogan
eu-trade-commissioner 2020-08-28 Valdis Dombrovskis
eu-trade-commissioner 2024-12-01 Maroš Šefčovič
eu-economy-commissioner 2019-11-30 Pierre Moscovici
eu-economy-commissioner 2019-12-01 Paolo Gentiloni
eu-economy-commissioner 2026-01-31 Valdis Dombrovskis
eu-defence-commissioner 2024-10-15 -
eu-defence-commissioner 2024-12-01 Andrius Kubilius
eu-uk-relations-lead 2018-11-25 Michel Barnier
eu-uk-relations-lead 2023-02-27 Maroš Šefčovič
nato-secretary-general 2014-09-30 Anders Fogh Rasmussen
nato-secretary-general 2014-10-01 Jens Stoltenberg
nato-secretary-general 2024-10-01 Mark Rutte
nato-saceur 2014-03-18 Philip Breedlove
nato-saceur 2018-07-11 Curtis Scaparrotti
nato-saceur 2022-02-24 Tod Wolters
nato-saceur 2025-07-03 Christopher Cavoli
nato-saceur 2025-07-04 Alexus Grynkewich
us-president 2009-01-19 -
us-president 2017-01-19 Barack Obama
us-president 2017-01-20 Donald Trump
us-president 2021-01-20 Joe Biden
us-president 2025-01-20 Donald Trump
us-secretary-of-state 2017-01-25 Thomas Shannon
us-secretary-of-state 2018-03-30 Rex Tillerson
us-secretary-of-state 2018-04-10 John Sullivan
us-secretary-of-state 2018-04-26 Mike Pompeo
us-secretary-of-state 2021-01-22 Daniel Smith
us-secretary-of-state 2025-01-19 Antony Blinken
us-secretary-of-state 2025-01-21 Marco Rubio
us-secretary-of-defense 2011-05-02 Robert Gates
us-secretary-of-defense 2018-12-31 Jim Mattis
us-secretary-of-defense 2019-03-01 Patrick Shanahan
us-secretary-of-defense 2019-07-17 Richard Spencer
us-secretary-of-defense 2019-07-23 Mark Esper
us-secretary-of-defense 2020-11-10 Christopher Miller
us-secretary-of-defense 2021-01-22 Lloyd Austin
us-secretary-of-defense 2025-01-24 Robert Salesses
us-secretary-of-defense 2025-01-25 Pete Hegseth
us-secretary-of-defense 2025-09-05 Pete Hegseth
us-trade-representative 2012-03-15 Ron Kirk
us-trade-representative 2013-04-12 Demetrios Marantis
us-trade-representative 2013-06-21 Michael Froman
us-trade-representative 2017-02-01 María Pagán
us-trade-representative 2017-04-01 Stephen Vaughn
us-trade-representative 2020-01-15 Robert Lighthizer
us-trade-representative 2021-03-18 Katherine Tai
us-trade-representative 2025-02-01 Juan Millán
us-trade-representative 2025-04-02 Jamieson Greer
de-chancellor 2021-12-07 Angela Merkel
de-chancellor 2021-12-08 Olaf Scholz
de-chancellor 2025-05-06 Friedrich Merz
de-foreign-minister 2013-12-16 Guido Westerwelle
de-foreign-minister 2017-01-27 Sigmar Gabriel
de-foreign-minister 2018-03-14 Heiko Maas
de-foreign-minister 2025-05-06 Johann Wadephul
de-defence-minister 2011-03-03 Thomas de Maizière
de-defence-minister 2019-07-16 Ursula von der Leyen
de-defence-minister 2019-07-17 Annegret Kramp-Karrenbauer
de-defence-minister 2023-01-19 Boris Pistorius
fr-president 2012-05-15 François Hollande
fr-president 2017-05-14 Emmanuel Macron
fr-prime-minister 2016-12-06 Bernard Cazeneuve
fr-prime-minister 2020-07-03 Jean Castex
fr-prime-minister 2024-01-09 Gabriel Attal
fr-prime-minister 2024-09-05 Michel Barnier
fr-prime-minister 2025-09-08 François Bayrou
fr-prime-minister 2025-10-08 Sébastien Lecornu
it-prime-minister 2011-11-16 Mario Monti
it-prime-minister 2019-09-05 Giuseppe Conte
it-prime-minister 2021-02-13 Mario Draghi
it-prime-minister 2022-10-22 Giorgia Meloni
pl-president 2015-08-05 Bronisław Komorowski
pl-president 2015-08-06 Andrzej Duda
pl-president 2025-08-06 Karol Nawrocki
pl-prime-minister 2014-09-21 Donald Tusk
pl-prime-minister 2014-09-22 Ewa Kopacz
pl-prime-minister 2017-12-11 Mateusz Morawiecki
pl-prime-minister 2023-12-13 Donald Tusk
ua-president 2014-02-21 Viktor Yanukovych
ua-president 2014-02-22 -
ua-president 2014-03-16 Oleksandr Turchynov
ua-president 2014-06-07 Petro Poroshenko
ua-president 2019-05-20 Volodymyr Zelensky
hu-prime-minister 2010-05-28 -
hu-prime-minister 2026-05-08 Viktor Orbán
hu-prime-minister 2026-05-09 Péter Magyar
`;

const questions = ANSWERS.trim()
  .split('\n')
  .map((line) => {
    const [office = '', day = '', ...name] = line.split(' ');
    const answer = name.join(' ').replace(/^-$/u, 'nobody');
    return { office, day, answer, name: answer === 'nobody' ? undefined : answer };
  });
const { offices } = compileFromDisk().glossary;
const asked = (id: string) => offices.find((office) => office.id === id);

describe('a reader who asks who held an office on a day', () => {
  it.each(questions)('is told of $office on $day: $answer', ({ office, day, name }) => {
    const found = asked(office);
    expect(found?.id).toBe(office);
    expect(found && holderOn(found, day)?.name).toBe(name);
  });

  it('gets an answer for every office there is', () => {
    const named = new Set(questions.flatMap(({ office, name }) => (name ? [office] : [])));
    expect(offices.map(({ id }) => id).filter((id) => !named.has(id))).toEqual([]);
    expect(offices).toHaveLength(37);
  });

  it('is told nobody the day before the first holder known and the day after the last check', () => {
    const dayFrom = (day: string, days: number) =>
      new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
    for (const office of offices) {
      expect(holderOn(office, dayFrom(office.terms[0]?.from ?? '', -1))).toBeUndefined();
      expect(holderOn(office, dayFrom(office.knownUntil, 1))).toBeUndefined();
    }
  });
});
