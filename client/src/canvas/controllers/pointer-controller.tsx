import { useEffect } from 'react';
import { pointAt } from '../../state/hand.ts';
import { useRenderer } from '../renderer.ts';

/** The mouse and the finger: what is pointed at, and what is opened. */
export function PointerController({
  onOpenNode,
  onOpenEdge,
}: {
  readonly onOpenNode: (id: string) => void;
  /** An arrow: of a relationship, or of several that are folded. */
  readonly onOpenEdge: (id: string) => void;
}): null {
  const { sigma } = useRenderer();

  useEffect(() => {
    const surface = sigma.getContainer();
    const point = (pointed: Parameters<typeof pointAt>[0]): void => {
      surface.style.cursor = pointed === null ? '' : 'pointer';
      pointAt(pointed);
    };
    const on = {
      enterNode: ({ node }: { node: string }) => point({ kind: 'node', id: node }),
      leaveNode: () => point(null),
      enterEdge: ({ edge }: { edge: string }) => point({ kind: 'relationship', id: edge }),
      leaveEdge: () => point(null),
      clickNode: ({ node }: { node: string }) => onOpenNode(node),
      clickEdge: ({ edge }: { edge: string }) => onOpenEdge(edge),
    };
    const left = (): void => point(null);
    sigma.on('enterNode', on.enterNode);
    sigma.on('leaveNode', on.leaveNode);
    sigma.on('enterEdge', on.enterEdge);
    sigma.on('leaveEdge', on.leaveEdge);
    sigma.on('clickNode', on.clickNode);
    sigma.on('clickEdge', on.clickEdge);
    surface.addEventListener('mouseleave', left);
    return () => {
      sigma.off('enterNode', on.enterNode);
      sigma.off('leaveNode', on.leaveNode);
      sigma.off('enterEdge', on.enterEdge);
      sigma.off('leaveEdge', on.leaveEdge);
      sigma.off('clickNode', on.clickNode);
      sigma.off('clickEdge', on.clickEdge);
      surface.removeEventListener('mouseleave', left);
      pointAt(null);
    };
  }, [sigma, onOpenNode, onOpenEdge]);
  return null;
}
