package dev.stowage.placement;

import dev.stowage.inventory.InventoryReading;
import dev.stowage.inventory.Readings;
import dev.stowage.placement.solver.OptaPlannerPlacer;
import dev.stowage.quantity.Wording;
import dev.stowage.samples.SampleInventories;
import dev.stowage.scenario.*;
import org.junit.jupiter.api.Test;

class ScratchTest {
    @Test
    void times() {
        InventoryReading reading = Readings.read(SampleInventories.FOLDER.resolve("midsize-rvtools.xlsx"));
        ScenarioRunner runner = new ScenarioRunner(Problems.CATALOG, new OptaPlannerPlacer());
        for (Scenario s : new DefaultScenarios(Problems.CATALOG).of(reading.inventory(), Wording.ENGLISH)) {
            Plan plan = runner.run(s, reading.inventory(), new Effort(30, 0, 1), SolveWatch.NOBODY)
                    .plan();
            long t0 = System.nanoTime();
            PlacementProblem p = runner.prepare(s, reading.inventory()).problem();
            long t1 = System.nanoTime();
            PlacementFacts f = new PlacementFacts(p);
            long t2 = System.nanoTime();
            var st = Standing.of(p, plan);
            long t3 = System.nanoTime();
            System.out.printf(
                    "%s prepare %d facts %d standing %d present %s offers %d hosts %d%n",
                    s.name(),
                    (t1 - t0) / 1000000,
                    (t2 - t1) / 1000000,
                    (t3 - t2) / 1000000,
                    st.isPresent(),
                    f.offers(),
                    plan.hosts().size());
            if (st.isPresent()) {
                Moves m = new Moves(st.get());
                for (int i = 0; i < 4; i++) {
                    long a = System.nanoTime();
                    var ans = m.move(
                            i * 17,
                            st.get().place(plan.hosts().get(i * 3).name()).get());
                    System.out.printf(
                            "  %d us %s%n",
                            (System.nanoTime() - a) / 1000,
                            ans.obstacles().isEmpty()
                                    ? ans.difference()
                                            .map(d -> d.perMonth() + " "
                                                    + d.lines().size() + ans.changes())
                                    : ans.obstacles());
                }
                Inquiry q = new Inquiry(st.get());
                for (int i : new int[] {3, 50, 200, 3}) {
                    long a = System.nanoTime();
                    var pl = q.places(i);
                    long b = System.nanoTime();
                    var w = st.get().workload(i);
                    var pn = q.places(new dev.stowage.demand.Workload(
                            "x",
                            "x",
                            w.vcpus(),
                            w.cpu(),
                            w.memoryMiB(),
                            w.storageMiB(),
                            w.guestOs(),
                            w.software(),
                            w.architecture(),
                            w.production(),
                            "",
                            java.util.Optional.empty(),
                            java.util.List.of(),
                            java.util.List.of()));
                    long c = System.nanoTime();
                    var fi = q.fitting(i);
                    long d = System.nanoTime();
                    System.out.printf(
                            "  places %d us new %d us fitting %d us; %s%n    %s%n    %s%n",
                            (b - a) / 1000,
                            (c - b) / 1000,
                            (d - c) / 1000,
                            pl.best().stream()
                                            .map(x -> x.to() + " " + Wording.ENGLISH.print(x.answer()))
                                            .toList() + " "
                                    + pl.refusals().stream()
                                            .map(r -> r.kind() + " " + r.hosts() + " "
                                                    + Wording.GERMAN.print(
                                                            r.example().reason()))
                                            .toList(),
                            pn.best().stream()
                                    .map(x -> x.to() + " " + Wording.ENGLISH.print(x.answer()))
                                    .toList(),
                            Wording.ENGLISH.print(fi.answer()) + " " + fi.hosts()
                                    + fi.stops().stream()
                                            .map(r -> r.kind() + " " + r.hosts() + " "
                                                    + Wording.GERMAN.print(
                                                            r.example().reason()))
                                            .toList());
                }
            }
        }
    }
}
