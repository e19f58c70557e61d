import { parseHTML } from 'linkedom';
import { drawChart } from '../../../../src/casework/pack/charts/draw-chart';
import type { PackChart } from '../../../../src/casework/pack/pack-document';
import { barsChart, intervalsChart, runChart } from '../a-pack-document';

const charts: readonly PackChart[] = [barsChart, runChart, intervalsChart];
const run = runChart as Extract<PackChart, { kind: 'RUN' }>;

const drawn = (chart: PackChart) => parseHTML(`<main>${drawChart(chart)}</main>`).document.querySelector('svg')!;
const words = (chart: PackChart) => [...drawn(chart).querySelectorAll('text')].map(({ textContent }) => textContent).join(' ');

describe('a chart of the pack', () => {
  it.each(charts)('is a picture with a title and a description for whoever does not see it: $kind', (chart) => {
    const svg = drawn(chart);
    expect(svg.getAttribute('role')).toBe('img');
    const [title, description] = svg.getAttribute('aria-labelledby')!.split(' ');
    expect(svg.querySelector(`#${title!}`)!.textContent).toBe(chart.title);
    expect(svg.querySelector(`#${description!}`)!.textContent).toBe(chart.description);
  });

  it.each(charts)('needs no style and no script that the pages refuse: $kind', (chart) => {
    expect(drawChart(chart)).not.toMatch(/ style=|<style|<script| on[a-z]+=|url\(|href/);
  });

  it.each(charts)('is the same every time it is drawn: $kind', (chart) => {
    expect(drawChart(structuredClone(chart))).toBe(drawChart(chart));
  });

  it('has ids that no other chart has', () => {
    const ids = charts.flatMap((chart) => [...drawn(chart).querySelectorAll('[id]')].map(({ id }) => id));
    expect(new Set(ids).size).toBe(6);
  });

  it.each(charts)('keeps every letter large enough and inside the picture at 360 px: $kind', (chart) => {
    const svg = drawn(chart);
    // A phone of 360 px leaves 330 for it.
    expect((330 / Number(svg.getAttribute('width'))) * Number(svg.getAttribute('font-size'))).toBeGreaterThanOrEqual(12);
    const height = Number(svg.getAttribute('height'));
    const below = [...svg.querySelectorAll('text')].filter((text) => Number(text.getAttribute('y')) > height);
    expect(below.map(({ textContent }) => textContent)).toEqual([]);
  });

  it('shows what is typed, and runs none of it', () => {
    expect(drawChart(barsChart)).toContain('religion &lt;both&gt;');
  });

  it('writes the numbers of the table at its bars', () => {
    expect(words(barsChart)).toMatch(/Race 1,240 Disability 87/);
  });

  it('says each value with what it may truly be', () => {
    expect(words(intervalsChart)).toContain('White: 2.5 (0.4 to 4.6)');
  });
});

describe('a run of months', () => {
  const lines = (chart: PackChart) => drawn(chart).querySelectorAll('polyline').length;

  it('stops where no figure is known, and where other rules begin, with words for both', () => {
    expect(lines({ ...run, breaks: [] })).toBe(2);
    expect(lines(run)).toBe(3);
    expect(words(run)).toContain('Where the line stops');
    expect(words(run)).toMatch(/A – counted otherwise from Apr 2026: first contact became due within two/);
  });

  it('labels its middle, its last month and what the run shows', () => {
    expect(words(run)).toMatch(/\(median\), 85\.4/);
    expect(words(run)).toContain('82.9');
    expect(words(run)).toContain('Nothing here is more than chance would bring.');
  });

  it('marks no break that is outside its months', () => {
    expect(words({ ...run, breaks: [{ month: '2019-01', what: 'long ago' }] })).not.toContain('long ago');
  });

  it('of which nothing is known is words alone', () => {
    const unknown = { ...run, points: run.points.map(({ month }) => ({ month, value: null })) };
    expect(words(unknown)).toContain('There is no figure for any of these months.');
    expect(lines(unknown)).toBe(0);
  });

  it('of one month is one dot', () => {
    expect(drawn({ ...run, points: [{ month: '2026-04', value: 3 }], breaks: [] }).querySelectorAll('circle')).toHaveLength(1);
  });
});
