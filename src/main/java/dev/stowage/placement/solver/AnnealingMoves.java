package dev.stowage.placement.solver;

import java.util.Collections;
import java.util.Iterator;
import java.util.Random;
import org.optaplanner.core.api.score.director.ScoreDirector;
import org.optaplanner.core.impl.heuristic.selector.move.factory.MoveIteratorFactory;
import org.optaplanner.core.impl.score.director.incremental.IncrementalScoreDirector;

/** Each step of OptaPlanner's search is one move: what a slice of the annealing changed together. */
public class AnnealingMoves implements MoveIteratorFactory<PlacementSolution, ReassignMove> {
    /** Moves of a slice; in large estates as many as there are workloads, since each step costs OptaPlanner time too. */
    private static final int SLICE = 1000;

    @Override
    public long getSize(ScoreDirector<PlacementSolution> director) {
        return 1;
    }

    @Override
    public Iterator<ReassignMove> createOriginalMoveIterator(ScoreDirector<PlacementSolution> director) {
        throw new IllegalStateException("Annealing is random; its moves have no original order");
    }

    @Override
    public Iterator<ReassignMove> createRandomMoveIterator(
            ScoreDirector<PlacementSolution> director, Random workingRandom) {
        IncrementalScoreDirector<PlacementSolution, ?> incremental =
                (IncrementalScoreDirector<PlacementSolution, ?>) director;
        PlacementScoreCalculator calculator =
                (PlacementScoreCalculator) (Object) incremental.getIncrementalScoreCalculator();
        PlacementSolution.Run run = director.getWorkingSolution().run();
        int moves = Math.max(SLICE, run.start().facts().workloads());
        Reassignment change = calculator.annealing().slice(moves, run.cooling().next());
        return Collections.singletonList(new ReassignMove(change)).iterator();
    }
}
