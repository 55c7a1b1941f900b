package dev.stowage.placement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * The linear programme of a family of plans: hosts of each variant in fractions, workloads spread over them in fractions,
 * no workload larger than a hole. Amounts are in units of the currency, so that numbers stay near one.
 */
final class HostProgram {
    private static final double MICRO = 1e6;
    /** In the dearest host: dearer than any host that breaking a branch could save. */
    private static final double BUY_OFF = 10;

    private final PlacementFacts facts;
    private final DemandBlocks blocks;
    private final Variant[] variants;
    private final BoundTerms terms;
    private final BoundValue value;
    private final double dearest;

    HostProgram(PlacementFacts facts, DemandBlocks blocks, Variant[] variants, BoundTerms terms, BoundValue value) {
        this.facts = facts;
        this.blocks = blocks;
        this.variants = variants;
        this.terms = terms;
        this.value = value;
        this.dearest = dearest(variants);
    }

    /**
     * @param duals price of each row by its name, in millionths
     * @param hosts of each variant
     * @param spares empty hosts of each offer
     * @param workloads by block and variant
     */
    record Outcome(Map<String, Double> duals, double[] hosts, double[] spares, double[][] workloads) {
        double dual(String row) {
            return duals.getOrDefault(row, 0.0);
        }
    }

    /**
     * @param active variants that it may use
     * @return null where it has no solution
     */
    Outcome solve(List<Integer> active) {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        Map<Integer, Variable> hosts = new HashMap<>();
        Map<String, Expression> rows = new HashMap<>();
        for (int v : active) {
            Variable host = model.newVariable("hosts" + v).lower(0).weight(variants[v].fixed() / MICRO);
            hosts.put(v, host);
            onKept(model, rows, host, variants[v].offer());
            onUsed(model, rows, host, v);
        }
        Map<Integer, Variable> spares = new HashMap<>();
        for (int o = 0; o < facts.offers(); o++) {
            if (value.spare(o) < Double.MAX_VALUE) {
                Variable spare = model.newVariable("spare" + o).lower(0).weight(value.spare(o) / MICRO);
                spares.put(o, spare);
                onKept(model, rows, spare, o);
            }
        }
        branches(model, rows);
        Variable[][] shares = new Variable[blocks.count()][variants.length];
        for (int b = 0; b < blocks.count(); b++) {
            Expression all = model.newExpression("block" + b).level(blocks.workloads(b));
            all.set(boughtOff(model, "block" + b), 1);
            for (int v : active) {
                double cost = blocks.cost(b, variants[v]);
                if (blocks.fits(b, variants[v].offer()) && cost < SoftwareEnvelope.FORBIDDEN) {
                    Variable share =
                            model.newVariable("in" + b + "," + v).lower(0).weight(cost / MICRO);
                    shares[b][v] = share;
                    all.set(share, 1);
                    takes(model, rows, share, b, v);
                }
            }
        }
        return outcome(model, active, hosts, spares, shares);
    }

    private void branches(ExpressionsBasedModel model, Map<String, Expression> rows) {
        for (int b = 0; b < terms.branches().size(); b++) {
            HostBranch branch = terms.branches().get(b);
            Expression row = row(model, rows, "branch" + b);
            row.set(boughtOff(model, "branch" + b), branch.sign());
            if (branch.atLeast()) {
                row.lower(branch.hosts());
            } else {
                row.upper(branch.hosts());
            }
        }
    }

    /**
     * What a row calls for may be bought off at a high price, so that there is always a solution; where there would be
     * none, prices grow until they prove that such plans are out of the question.
     */
    private Variable boughtOff(ExpressionsBasedModel model, String row) {
        return model.newVariable("off " + row).lower(0).weight(BUY_OFF * dearest / MICRO);
    }

    private static double dearest(Variant[] variants) {
        double dearest = 0;
        for (Variant variant : variants) {
            dearest = Math.max(dearest, variant.fixed());
        }
        return dearest;
    }

    private void onKept(ExpressionsBasedModel model, Map<String, Expression> rows, Variable host, int offer) {
        if (facts.offer(offer).limit() < Integer.MAX_VALUE) {
            row(model, rows, "limit" + offer).upper(facts.offer(offer).limit()).set(host, 1);
        }
        if (terms.hosts() > 0) {
            calledFor(model, rows, "hosts", terms.hosts()).set(host, 1);
        }
        for (int b = 0; b < terms.branches().size(); b++) {
            if (terms.branches().get(b).concernsKept(offer)) {
                row(model, rows, "branch" + b).set(host, 1);
            }
        }
        for (int r = 0; r < PlacementFacts.RESOURCES; r++) {
            if (terms.capacity()[r] > 0) {
                double unit = capacityUnit(r);
                calledFor(model, rows, "capacity" + r, terms.capacity()[r] / unit)
                        .set(host, facts.capacity(offer, r) / unit);
            }
        }
    }

    private void onUsed(ExpressionsBasedModel model, Map<String, Expression> rows, Variable host, int variant) {
        Variant one = variants[variant];
        for (int r = 0; r < PlacementFacts.RESOURCES; r++) {
            if (isLimiting(one.offer(), r)) {
                row(model, rows, room(variant, r)).upper(0).set(host, -1);
            }
        }
        for (int p = 0; p < one.wholeHost().length; p++) {
            if (one.wholeHost()[p] && terms.licensedHosts()[p] > 0) {
                calledFor(model, rows, "licensed" + p, terms.licensedHosts()[p]).set(host, 1);
            }
        }
        for (int b = 0; b < terms.branches().size(); b++) {
            if (terms.branches().get(b).concernsUsed(one)) {
                row(model, rows, "branch" + b).set(host, 1);
            }
        }
        if (terms.oneOf() != null && terms.oneOf()[one.offer()]) {
            calledFor(model, rows, "greatest", 1).set(host, 1);
        }
    }

    private void takes(
            ExpressionsBasedModel model, Map<String, Expression> rows, Variable share, int block, int variant) {
        int offer = variants[variant].offer();
        for (int r = 0; r < PlacementFacts.RESOURCES; r++) {
            if (isLimiting(offer, r)) {
                row(model, rows, room(variant, r)).set(share, blocks.share(block, offer, r));
            }
        }
    }

    static String room(int variant, int resource) {
        return "room" + variant + "," + resource;
    }

    boolean isLimiting(int offer, int resource) {
        return facts.capacity(offer, resource) > 0 && facts.capacity(offer, resource) < Long.MAX_VALUE;
    }

    private static Expression row(ExpressionsBasedModel model, Map<String, Expression> rows, String name) {
        return rows.computeIfAbsent(name, model::newExpression);
    }

    private Expression calledFor(ExpressionsBasedModel model, Map<String, Expression> rows, String name, double least) {
        return rows.computeIfAbsent(
                name, any -> model.newExpression(any).lower(least).set(boughtOff(model, any), 1));
    }

    private Outcome outcome(
            ExpressionsBasedModel model,
            List<Integer> active,
            Map<Integer, Variable> hosts,
            Map<Integer, Variable> spares,
            Variable[][] shares) {
        Optimisation.Result result = model.minimise();
        if (!result.getState().isOptimal()) {
            return null;
        }
        double[] found = new double[variants.length];
        double[][] workloads = new double[blocks.count()][variants.length];
        for (int v : active) {
            found[v] = amount(result, hosts.get(v));
        }
        double[] empty = new double[facts.offers()];
        spares.forEach((offer, spare) -> empty[offer] = amount(result, spare));
        for (int b = 0; b < blocks.count(); b++) {
            for (int v : active) {
                workloads[b][v] = shares[b][v] == null ? 0 : amount(result, shares[b][v]);
            }
        }
        return new Outcome(duals(result), found, empty, workloads);
    }

    /** Prices are above zero; the solver gives those of upper limits and of equalities either sign. */
    @SuppressWarnings("deprecation") // What shall replace it does not say to which row a price belongs.
    private static Map<String, Double> duals(Optimisation.Result result) {
        Map<String, Double> duals = new HashMap<>();
        result.getMatchedMultipliers()
                .forEach(dual ->
                        duals.merge(dual.getKey().left().getName(), Math.abs(dual.doubleValue()) * MICRO, Math::max));
        return duals;
    }

    private static double amount(Optimisation.Result result, Variable variable) {
        return result.doubleValue(variable.getIndex().index);
    }

    /** What a row of capacity counts in. */
    double capacityUnit(int resource) {
        return terms.capacity()[resource] / Math.max(1, terms.hosts());
    }
}
