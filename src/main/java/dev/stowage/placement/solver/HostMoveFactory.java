package dev.stowage.placement.solver;

import dev.stowage.placement.HostLoads;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Random;
import org.optaplanner.core.api.score.director.ScoreDirector;
import org.optaplanner.core.impl.heuristic.selector.move.factory.MoveIteratorFactory;
import org.optaplanner.core.impl.score.director.incremental.IncrementalScoreDirector;

/**
 * Moves that work on whole hosts. Plain changes and swaps of single VMs gain next to nothing here, since most of them
 * change no host's price: what is cheaper is a host less, a cheaper kind, or a licence less.
 */
public class HostMoveFactory implements MoveIteratorFactory<PlacementSolution, ReassignMove> {
    /** Proposals of one step; the step ends with a move of nothing if none was accepted. */
    private static final int PROPOSALS = 12;

    private static final Neighbourhood RUIN = new RuinAndRecreate();
    private static final Neighbourhood EVACUATE = new EvacuateHost();
    private static final Neighbourhood EXCHANGE = new ExchangeHosts();
    private static final Neighbourhood CONCENTRATE = new ConcentrateLicences();
    private static final Neighbourhood SWAP = new SwapBundles();
    /** Drawn with equal chance; what stands here twice is drawn twice as often. */
    private static final Neighbourhood[] DRAW = {
        RUIN, RUIN, RUIN, EVACUATE, EXCHANGE, EXCHANGE, CONCENTRATE, CONCENTRATE, SWAP, SWAP
    };

    @Override
    public long getSize(ScoreDirector<PlacementSolution> director) {
        return PROPOSALS + 1L;
    }

    @Override
    public Iterator<ReassignMove> createOriginalMoveIterator(ScoreDirector<PlacementSolution> director) {
        throw new IllegalStateException("Host moves are drawn at random; there is no original order");
    }

    @Override
    public Iterator<ReassignMove> createRandomMoveIterator(
            ScoreDirector<PlacementSolution> director, Random workingRandom) {
        IncrementalScoreDirector<PlacementSolution, ?> incremental =
                (IncrementalScoreDirector<PlacementSolution, ?>) director;
        PlacementScoreCalculator calculator =
                (PlacementScoreCalculator) (Object) incremental.getIncrementalScoreCalculator();
        return new Proposals(calculator.loads(), calculator.random());
    }

    private static final class Proposals implements Iterator<ReassignMove> {
        private final HostLoads loads;
        private final Random random;
        private int left = PROPOSALS;

        Proposals(HostLoads loads, Random random) {
            this.loads = loads;
            this.random = random;
        }

        @Override
        public boolean hasNext() {
            return left >= 0;
        }

        @Override
        public ReassignMove next() {
            if (left < 0) {
                throw new NoSuchElementException();
            }
            while (left > 0) {
                left--;
                Reassignment change = DRAW[random.nextInt(DRAW.length)].propose(loads, random);
                if (!change.isEmpty()) {
                    return new ReassignMove(change);
                }
            }
            left = -1;
            return new ReassignMove(Reassignment.NOTHING);
        }
    }
}
