import { describe, expect, it } from 'vitest';
import { holderOn } from '#glossary/moment.ts';
import { compileFromDisk } from '../../scripts/read-glossary.ts';

/**
 * The hard days: the last of a term and the first of the next, acting holders, gaps, days before
 * the first term. Office, day, holder; a dash where nobody may be named.
 */
const ANSWERS = `
uk-prime-minister 2016-06-24 David Cameron
uk-prime-minister 2019-06-08 Theresa May
uk-prime-minister 2022-07-08 Boris Johnson
uk-prime-minister 2022-10-21 Liz Truss
uk-prime-minister 2026-06-23 Keir Starmer
uk-prime-minister 2026-09-29 Andy Burnham
uk-chancellor 2015-07-08 George Osborne
uk-chancellor 2016-07-13 Philip Hammond
uk-chancellor 2022-07-04 Rishi Sunak
uk-chancellor 2022-07-06 Nadhim Zahawi
uk-chancellor 2022-10-13 Kwasi Kwarteng
uk-chancellor 2022-10-17 Jeremy Hunt
uk-chancellor 2026-07-19 Rachel Reeves
uk-chancellor 2026-09-07 John Healey
uk-foreign-secretary 2014-07-14 -
uk-foreign-secretary 2021-09-15 Liz Truss
uk-foreign-secretary 2024-07-04 David Cameron
uk-foreign-secretary 2024-07-05 David Lammy
uk-foreign-secretary 2026-07-19 Yvette Cooper
uk-foreign-secretary 2026-09-23 Ed Miliband
uk-defence-secretary 2017-11-01 Michael Fallon
uk-defence-secretary 2019-04-30 Gavin Williamson
uk-defence-secretary 2019-07-24 Ben Wallace
uk-defence-secretary 2026-06-30 Dan Jarvis
uk-defence-secretary 2026-08-05 Wes Streeting
uk-home-secretary 2018-04-29 Amber Rudd
uk-home-secretary 2022-10-19 Grant Shapps
uk-home-secretary 2022-10-24 Grant Shapps
uk-home-secretary 2023-11-12 Suella Braverman
uk-home-secretary 2024-07-05 Yvette Cooper
uk-home-secretary 2025-09-05 Shabana Mahmood
uk-business-secretary 2016-07-13 Sajid Javid
uk-business-secretary 2020-02-13 Alok Sharma
uk-business-secretary 2022-10-24 Jacob Rees-Mogg
uk-business-secretary 2023-02-06 Grant Shapps
uk-business-secretary 2026-07-19 Peter Kyle
uk-business-secretary 2026-07-20 Jonathan Reynolds
uk-trade-secretary 2019-07-24 Liz Truss
uk-trade-secretary 2022-09-05 Anne-Marie Trevelyan
uk-trade-secretary 2024-01-01 -
uk-eu-relations-minister 2018-07-08 David Davis
uk-eu-relations-minister 2018-11-15 Dominic Raab
uk-eu-relations-minister 2020-01-30 Stephen Barclay
uk-eu-relations-minister 2021-12-18 David Frost
uk-eu-relations-minister 2024-07-04 David Cameron
uk-eu-relations-minister 2024-07-08 Nick Thomas-Symonds
uk-eu-relations-minister 2026-07-20 Hamish Falconer
uk-paymaster-general 2019-05-22 Mel Stride
uk-paymaster-general 2019-06-01 Jesse Norman
uk-paymaster-general 2020-02-12 Oliver Dowden
uk-paymaster-general 2022-09-30 Edward Argar
uk-paymaster-general 2023-11-12 Jeremy Quin
uk-paymaster-general 2024-05-30 John Glen
uk-chancellor-duchy-lancaster 2016-12-01 Patrick McLoughlin
uk-chancellor-duchy-lancaster 2021-09-15 Stephen Barclay
uk-chancellor-duchy-lancaster 2022-10-24 Nadhim Zahawi
uk-chancellor-duchy-lancaster 2024-07-04 Oliver Dowden
uk-chancellor-duchy-lancaster 2026-07-19 Darren Jones
uk-labour-leader 2015-09-11 -
uk-labour-leader 2026-07-16 Keir Starmer
uk-leader-of-the-opposition 2020-04-04 Keir Starmer
uk-leader-of-the-opposition 2024-11-01 Rishi Sunak
uk-ambassador-us 2019-07-09 Kim Darroch
uk-ambassador-us 2025-02-08 -
uk-ambassador-us 2025-02-27 Peter Mandelson
uk-ambassador-us 2025-12-18 James Roscoe
uk-ambassador-us 2026-02-15 -
eu-commission-president 2009-12-01 José Manuel Barroso
eu-commission-president 2019-11-30 Jean-Claude Juncker
eu-commission-president 2024-11-30 Ursula von der Leyen
eu-commission-president 2026-10-09 Ursula von der Leyen
eu-european-council-president 2014-11-30 Herman Van Rompuy
eu-european-council-president 2019-12-01 Charles Michel
eu-high-representative 2009-11-30 -
eu-high-representative 2019-11-30 Federica Mogherini
eu-high-representative 2024-11-30 Josep Borrell
eu-parliament-president 2019-07-03 David Sassoli
eu-parliament-president 2022-01-18 Roberta Metsola
eu-trade-commissioner 2010-02-09 -
eu-trade-commissioner 2014-10-31 Karel De Gucht
eu-trade-commissioner 2020-08-26 Phil Hogan
eu-trade-commissioner 2020-10-12 Valdis Dombrovskis
eu-trade-commissioner 2024-11-30 Valdis Dombrovskis
eu-defence-commissioner 2024-09-15 Thierry Breton
eu-defence-commissioner 2024-11-30 -
eu-economy-commissioner 2024-11-30 Paolo Gentiloni
eu-economy-commissioner 2024-12-01 Valdis Dombrovskis
eu-uk-relations-lead 2016-09-30 -
eu-uk-relations-lead 2020-01-31 Michel Barnier
eu-uk-relations-lead 2022-06-13 Maroš Šefčovič
nato-secretary-general 2009-07-31 -
nato-secretary-general 2022-02-24 Jens Stoltenberg
nato-secretary-general 2024-09-30 Jens Stoltenberg
nato-saceur 2016-05-04 Curtis Scaparrotti
nato-saceur 2019-05-03 Tod Wolters
nato-saceur 2022-07-04 Christopher Cavoli
us-president 2021-01-06 Donald Trump
us-president 2025-01-19 Joe Biden
us-president 2026-10-01 Donald Trump
us-secretary-of-state 2013-02-01 John Kerry
us-secretary-of-state 2017-02-01 Rex Tillerson
us-secretary-of-state 2018-03-20 Rex Tillerson
us-secretary-of-state 2021-01-26 Antony Blinken
us-secretary-of-state 2025-01-20 Lisa Kenna
us-secretary-of-defense 2011-07-01 Leon Panetta
us-secretary-of-defense 2015-02-16 Chuck Hagel
us-secretary-of-defense 2017-01-20 Jim Mattis
us-secretary-of-defense 2019-06-30 Mark Esper
us-secretary-of-defense 2020-11-09 Christopher Miller
us-secretary-of-defense 2021-01-21 David Norquist
us-trade-representative 2013-06-01 Miriam Sapiro
us-trade-representative 2017-05-15 Robert Lighthizer
us-trade-representative 2021-02-14 María Pagán
us-trade-representative 2025-02-27 Jamieson Greer
de-chancellor 2005-11-21 -
de-chancellor 2025-05-05 Olaf Scholz
de-foreign-minister 2017-01-26 Frank-Walter Steinmeier
de-foreign-minister 2017-11-20 Sigmar Gabriel
de-defence-minister 2011-03-02 Karl-Theodor zu Guttenberg
de-defence-minister 2023-01-18 Christine Lambrecht
fr-president 2017-05-13 François Hollande
fr-prime-minister 2012-05-15 Jean-Marc Ayrault
fr-prime-minister 2020-07-02 Édouard Philippe
fr-prime-minister 2024-07-20 Gabriel Attal
fr-prime-minister 2025-09-09 Sébastien Lecornu
it-prime-minister 2014-02-21 Enrico Letta
it-prime-minister 2022-10-21 Mario Draghi
pl-president 2010-08-05 -
pl-prime-minister 2023-12-12 Mateusz Morawiecki
ua-president 2014-02-23 Oleksandr Turchynov
ua-president 2019-05-19 Petro Poroshenko
hu-prime-minister 2022-04-04 Viktor Orbán
`;

const questions = ANSWERS.trim()
  .split('\n')
  .map((line) => {
    const [office = '', day = '', ...name] = line.split(' ');
    return { office, day, answer: name.join(' ').replace(/^-$/u, 'nobody') };
  });
const { offices } = compileFromDisk().glossary;

describe('a reader of an article published on a hard day', () => {
  it.each(questions)('is told of $office on $day: $answer', ({ office, day, answer }) => {
    const found = offices.find(({ id }) => id === office);
    expect(found?.id).toBe(office);
    expect((found && holderOn(found, day)?.name) ?? 'nobody').toBe(answer);
  });
});
