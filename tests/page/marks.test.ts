import { describe, expect, test } from 'vitest';
import { annotate, articleWith, highlighted, marksIn, showPage } from './page-kit.ts';

describe('a term is marked wherever the reader sees it as one', () => {
  test.each([
    [
      'across inline elements',
      '<p>the <b>Partnership</b> <i>Council</i> met</p>',
      'Partnership Council',
    ],
    ['where an element splits a word', '<p>the <b>Wind</b>sor Framework</p>', 'Windsor Framework'],
    [
      'inside a link',
      '<p>the <a href="#x">Partnership <b>Council</b></a> met</p>',
      'Partnership Council',
    ],
    ['with a no-break space', '<p>the Partnership&nbsp;Council met</p>', 'Partnership Council'],
    [
      'with soft hyphens',
      '<p>a youth mo&shy;bil&shy;ity scheme</p>',
      'youth mo\u00adbil\u00adity scheme',
    ],
    [
      'over a line break of the source',
      '<p>the Partnership\n      Council met</p>',
      'Partnership Council',
    ],
    ['without the diacritics', '<p>said Sefcovic in Brussels</p>', 'Sefcovic'],
    ['with the diacritics', '<p>said Šefčovič in Brussels</p>', 'Šefčovič'],
    [
      'with composed diacritics',
      `<p>said ${'Šefčovič'.normalize('NFD')} then</p>`,
      'Šefčovič'.normalize('NFD'),
    ],
    ['before a curly possessive', '<p>after Brexit’s end</p>', 'Brexit'],
    ['before a straight possessive', "<p>after Brexit's end</p>", 'Brexit'],
    ['with an en dash', '<p>the next EU–UK summit will</p>', 'EU–UK summit'],
    ['before punctuation', '<p>They spoke of Brexit, again.</p>', 'Brexit'],
    ['in capitals where capitals are asked for', '<p>the SAFE fund, a safe bet</p>', 'SAFE'],
    [
      'before a raised number',
      '<p>the Windsor Framework<sup>2</sup> holds</p>',
      'Windsor Framework',
    ],
    ['in a list', '<ul><li>the Windsor Framework</li></ul>', 'Windsor Framework'],
    ['in a table', '<table><tr><td>the Windsor Framework</td></tr></table>', 'Windsor Framework'],
    ['in a caption', '<figure><figcaption>After Brexit</figcaption></figure>', 'Brexit'],
    ['in a subheading', '<h2>What Brexit did</h2>', 'Brexit'],
    [
      'in right-to-left text',
      '<p dir="rtl">قالت المفوضية الأوروبية في بروكسل</p>',
      'المفوضية الأوروبية',
    ],
    ['in text without spaces between sentences', '<p>「欧州委員会」は本日</p>', '欧州委員会'],
    [
      'in a box without a box of its own',
      '<div style="display:contents"><p>after Brexit</p></div>',
      'Brexit',
    ],
    [
      'in a paragraph without a box of its own',
      '<p style="display:contents">after Brexit</p>',
      'Brexit',
    ],
    [
      'over a wrapper without a box of its own',
      '<div>the <div style="display:contents">Partnership</div> Council</div>',
      'Partnership Council',
    ],
    ['in columns', '<div style="columns:2"><p>after Brexit</p></div>', 'Brexit'],
    [
      'in capitals of the style only',
      '<p style="text-transform:uppercase">after Brexit</p>',
      'Brexit',
    ],
    ['where text cannot be selected', '<p style="user-select:none">after Brexit</p>', 'Brexit'],
    [
      'where content is skipped until needed',
      '<div style="content-visibility:auto"><p>after Brexit</p></div>',
      'Brexit',
    ],
  ])('%s', async (_name, html, expected) => {
    expect(await marksIn(html)).toEqual([expected]);
  });

  test('the longest term wins', async () => {
    expect(await marksIn('<p>the Partnership Council met</p>')).toEqual(['Partnership Council']);
  });

  test('a word cut by a dropped capital is one word', async () => {
    const html = '<p><span style="float:left;font-size:3em">B</span>rexit was done</p>';
    expect(await marksIn(html)).toEqual(['Brexit']);
  });
});

describe('what a reader does not see as a term is left alone', () => {
  test.each([
    ['across two paragraphs', '<p>the Partnership</p><p>Council met</p>', ['Council']],
    ['across a line break', '<p>the Partnership<br>Council met</p>', ['Council']],
    [
      'across two lines that only the style sets apart',
      '<h2><span style="display:block">the Windsor</span><span style="display:block">Framework</span></h2>',
      [],
    ],
    ['inside a longer word', '<p>the Brexiteering days, Councillor</p>', []],
    ['after a letter that only Unicode knows', '<p>le coup d’Étatique</p>', []],
  ])('%s', async (_name, html, expected) => {
    expect(await marksIn(html)).toEqual(expected);
  });
});

describe('nothing is marked where the reader works, not reads', () => {
  test.each([
    ['script', '<script type="text/plain">Brexit</script>'],
    ['style', '<style>.Brexit{}</style>'],
    ['code', '<p><code>Brexit</code></p>'],
    ['preformatted text', '<pre>Brexit</pre>'],
    ['a key', '<p><kbd>Brexit</kbd></p>'],
    ['a text field', '<textarea>Brexit</textarea>'],
    ['a choice', '<select><option>Brexit</option></select>'],
    ['a button', '<button>Brexit</button>'],
    ['something that acts as a button', '<span role="button">Brexit</span>'],
    ['editable text', '<div contenteditable="true">Brexit</div>'],
    ['text not to be translated', '<p translate="no">Brexit</p>'],
    ['text hidden from screen readers', '<p aria-hidden="true">Brexit</p>'],
    ['hidden text', '<p hidden>Brexit</p>'],
    ['text that the style hides', '<p style="display:none">Brexit</p>'],
    ['text that cannot be seen', '<p style="visibility:hidden">Brexit</p>'],
    [
      'text for screen readers only',
      '<p>See<span class="visually-hidden"> Brexit</span> below</p>',
    ],
    [
      'text squeezed into a pixel',
      '<p>See<span style="position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);display:inline-block;font-size:1px">Brexit</span></p>',
    ],
    ['navigation', '<nav>Brexit</nav>'],
    ['a footer', '<footer>Brexit</footer>'],
    ['an aside', '<aside>Brexit</aside>'],
    ['related stories', '<section class="related-stories"><p>More on Brexit</p></section>'],
    ['a list of links', '<ul><li><a href="/other">Brexit and the harbour towns</a></li></ul>'],
    ['comments', '<div id="comments"><p>I always said Brexit</p></div>'],
    ['a cookie notice', '<div class="cookie-banner"><p>Brexit cookies</p></div>'],
    ['a newsletter box', '<div class="newsletter-signup"><p>Our Brexit letter</p></div>'],
  ])('%s', async (_name, html) => {
    expect(await marksIn(`${html}<p>the Windsor Framework</p>`)).toEqual(['Windsor Framework']);
  });
});

describe('the first mention is marked', () => {
  test('once in an article, and the others can be listed', async () => {
    showPage(articleWith('<p>Brexit came.</p><p>Brexit went.</p>'));
    const { annotator, drawn } = await annotate();
    expect(drawn()).toEqual(['Brexit']);
    expect(annotator.all().map(({ drawn }) => drawn)).toEqual([true, false]);
  });

  test('the first that can be seen, where an earlier one is hidden', async () => {
    showPage(articleWith('<p style="display:none">Brexit</p><p id="seen">after Brexit</p>'));
    await annotate();
    const [range] = CSS.highlights.get('newsgloss-mark') ?? [];
    expect(range?.startContainer.parentElement?.id).toBe('seen');
  });

  test('the hidden one instead, as soon as it is shown', async () => {
    showPage(articleWith('<p id="early" style="display:none">Brexit</p><p>after Brexit</p>'));
    await annotate();
    document.getElementById('early')?.removeAttribute('style');
    await expect
      .poll(
        () =>
          [...(CSS.highlights.get('newsgloss-mark') ?? [])][0]?.startContainer.parentElement?.id,
      )
      .toBe('early');
  });

  test('in each post of a live page', async () => {
    const post = `<article><h3>10:20</h3><p>Brexit again. ${'More will be said of it in the evening. '.repeat(2)}</p></article>`;
    showPage(articleWith(`<p>Brexit.</p>${post}${post}`));
    const { drawn } = await annotate();
    expect(drawn()).toEqual(['Brexit', 'Brexit', 'Brexit']);
  });

  test('every mention, where the reader wants every one', async () => {
    const choices = () => ({ marks: 'every', underline: 'dotted', wanted: () => true }) as const;
    expect(await marksIn('<p>Brexit and Brexit</p>', { choices })).toEqual(['Brexit', 'Brexit']);
  });

  test('none until the key is held, where the reader wants it so', async () => {
    showPage(articleWith('<p>Brexit</p>'));
    const choices = () => ({ marks: 'key', underline: 'dotted', wanted: () => true }) as const;
    const { annotator } = await annotate({ choices });
    expect(highlighted()).toEqual([]);
    annotator.hold(true);
    await expect.poll(() => highlighted()).toEqual(['Brexit']);
    annotator.hold(false);
    expect(highlighted()).toEqual([]);
  });

  test('not of an entry that the reader never wants marked', async () => {
    const choices = () => {
      return {
        marks: 'first',
        underline: 'dotted',
        wanted: (id: string) => id !== 'Brexit',
      } as const;
    };
    expect(await marksIn('<p>Brexit, the backstop</p>', { choices })).toEqual(['backstop']);
  });

  test('not here, once the reader said so, and here again when that is undone', async () => {
    showPage(articleWith('<p>Brexit and Brexit</p>'));
    const { annotator, drawn } = await annotate();
    const id = annotator.all()[0]?.id ?? -1;
    annotator.dismiss(id, true);
    expect(drawn()).toEqual([]);
    annotator.dismiss(id, false);
    expect(drawn()).toEqual(['Brexit']);
  });
});
