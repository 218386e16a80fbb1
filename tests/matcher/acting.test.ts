import { describe, expect, it } from 'vitest';
import { actingBy } from '#matcher/words/acting.ts';

const acting = (text: string) => {
  const start = text.indexOf('London');
  return actingBy(text, start, start + 'London'.length);
};

describe('a capital’s name', () => {
  it.each([
    ['London has agreed to pay £570m.', 'agreed'],
    ['Little came of it, since London put its effort elsewhere.', 'put'],
    ['In return London gave European boats twelve years.', 'gave'],
    ['Brussels and London will not stick to the plan.', 'stick to'],
    ['London’s 50 per cent tariff hit the ports.', 'tariff'],
    ['She called London’s offer thin.', 'offer'],
  ])('stands for those who govern there: %s', (text, by) => {
    expect(acting(text)).toBe(by);
  });

  it.each([
    'Officials in London said nothing.',
    'Trains to London put on extra carriages.',
    'London has nine million people.',
    'London’s parks were full.',
    'Imperial College London agreed to teach it.',
    'The London offer of the museum is new.',
    'A London-based firm agreed.',
  ])('is a place: %s', (text) => {
    expect(acting(text)).toBeUndefined();
  });
});
