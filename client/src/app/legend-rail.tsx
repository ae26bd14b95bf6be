import { useCallback, type ReactNode } from 'react';
import type { GraphResponse } from '#core/wire/graph';
import { ArrangePanel } from '../features/arrange/arrange-panel.tsx';
import { FilterPanel } from '../features/filters/filters.tsx';
import { Legend } from '../features/legend/legend.tsx';
import type { Address } from '../state/address.ts';
import { stopOnTheWay, useOnTheWay } from '../state/on-the-way.ts';
import type { Theme } from '../state/preferences.ts';
import { select } from '../state/selection.ts';
import { LargeCaseNotice } from './community-tools.tsx';
import { foldAll, hideKinds, unfoldAll } from './board-actions.ts';
import { changeFilters, clearFilters } from './filter-actions.ts';
import { openDocument, openNode, openRelationship } from './journeys.ts';
import { arrange, middleOf, sizeBy, tintBy } from './use-arrange-commands.ts';
import type { Canvas } from './use-canvas.ts';
import type { PageParts } from './use-page-parts.ts';

/** What lies at the left: the legend, the filters, and how the canvas is laid out. */
export function LegendRail({
  address,
  overview,
  canvas,
  theme,
  parts: { openLegend, closeDrawer },
}: {
  readonly address: Address;
  readonly overview: GraphResponse;
  readonly canvas: Canvas;
  readonly theme: Theme;
  readonly parts: PageParts;
}): ReactNode {
  const { drawn, filtering, layout, analysed, outstanding, listed, list, nameOf, partRead } = canvas;
  const { board } = address;
  const { filters } = board;
  const sayRelationship = useCallback(
    (id: string) => {
      const drawnOne = drawn.relationships.get(id);
      if (drawnOne === undefined) return undefined;
      const { startNodeId, words, endNodeId } = drawnOne;
      return `${nameOf(startNodeId) ?? startNodeId} ${words} ${nameOf(endNodeId) ?? endNodeId}`;
    },
    [drawn, nameOf],
  );
  const share = useOnTheWay((state) => state.share);
  return (
    <Legend
      overview={overview}
      drawn={drawn}
      theme={theme}
      hidden={board.hidden}
      onHide={hideKinds}
      onOpenDocument={(id) => {
        closeDrawer();
        openDocument(id, null);
      }}
      onFold={() => openLegend(false)}
      standingsOff={filters.standings}
      onStandings={(standings) => changeFilters('Filter by standing', { standings })}
      onSelectGroup={select}
      papers={filters.sources}
      carried={filtering.facets.papers}
      large={canvas.base.large ? <LargeCaseNotice canvas={canvas} /> : null}
      partRead={partRead}
      onPapers={(sources) => changeFilters('Filter by source', { sources })}
    >
      <FilterPanel
        filters={filters}
        facets={filtering.facets}
        meeting={filtering.meeting}
        onChange={changeFilters}
        onClear={clearFilters}
      />
      <ArrangePanel
        layout={board.layout}
        sizeBy={board.sizeBy}
        tintBy={board.tintBy}
        share={share}
        failed={layout.failed ?? analysed.failed ?? outstanding.failed}
        results={outstanding.results}
        working={outstanding.working ?? analysed.working}
        listed={listed}
        partRead={partRead}
        nameOf={nameOf}
        unfolded={board.unfolded.length}
        onFold={foldAll}
        onUnfold={() => unfoldAll(drawn)}
        onLayout={(name) => arrange(name, middleOf(address), canvas)}
        onStop={stopOnTheWay}
        onSize={sizeBy}
        onTint={tintBy}
        onList={list}
        sayRelationship={sayRelationship}
        onOpenNode={openNode}
        onOpenRelationship={openRelationship}
      />
    </Legend>
  );
}
