import type { ReactNode } from 'react';
import type { PlanResponse, PlanStep } from '#core/wire/cypher';
import './result-plan.css';

/** How the engine would run the statement: the last step first, each with what feeds it below. */
export function ResultPlan({ answer }: { readonly answer: PlanResponse }): ReactNode {
  return (
    <div className="result-plan" tabIndex={0} role="region" aria-label="Plan" data-testid="cypher-plan">
      <p className="soft">Read from the bottom: each step feeds the one above it. Nothing was run.</p>
      <ul>
        <Step step={answer.plan} />
      </ul>
    </div>
  );
}

function Step({ step }: { readonly step: PlanStep }): ReactNode {
  return (
    <li>
      <div className="plan-step">
        <b>{step.operator.replace(/@neo4j$/, '')}</b>
        {step.details.map((detail, place) => (
          <span key={place}>{detail}</span>
        ))}
      </div>
      {step.children.length > 0 && (
        <ul>
          {step.children.map((child, place) => (
            <Step key={place} step={child} />
          ))}
        </ul>
      )}
    </li>
  );
}
