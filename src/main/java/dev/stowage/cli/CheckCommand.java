package dev.stowage.cli;

import dev.stowage.check.CheckReport;
import dev.stowage.check.PlanCheck;
import dev.stowage.check.UnusablePlanException;
import dev.stowage.inventory.InventoryReading;
import dev.stowage.quantity.Text;
import dev.stowage.quantity.Wording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says whether a plan file is true, line by line, without the code that made it. */
@Command(
        name = "check",
        description = {
            "Checks a plan file against the inventory that it was made from.",
            "Exit code 0: valid; 1: something is wrong; 2: unusable input; 3: nothing wrong, but something not shown."
        })
final class CheckCommand implements Callable<Integer> {
    private static final int BROKEN = 1;
    private static final int NOT_SHOWN = 3;

    @Parameters(paramLabel = "PLAN", description = "Plan file, as compare --plans and the service write it.")
    private Path plan;

    @Option(
            names = "--inventory",
            paramLabel = "FILE",
            required = true,
            description = "RVTools xlsx, zip or folder of CSV files, or a single CSV file.")
    private Path inventory;

    @Option(names = "--overlay", paramLabel = "DIR", description = "Folder with the own prices of the plan.")
    private Path overlay;

    @Option(names = "--json", description = "Print JSON instead of text.")
    private boolean json;

    @Mixin
    private AnyCommand any;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Wording wording = any.wording();
        String document = document(wording);
        InventoryReading reading = new InventoryFile(inventory, wording).read(spec.commandLine());
        PlanCheck check = new PlanCheck(OwnPrices.over(overlay, wording, spec.commandLine()));
        try {
            CheckReport report = check.check(document, reading.inventory());
            spec.commandLine().getOut().print(json ? report.json(wording) : report.text(wording));
            return switch (report.verdict()) {
                case VALID -> 0;
                case BROKEN -> BROKEN;
                case NOT_SHOWN -> NOT_SHOWN;
            };
        } catch (UnusablePlanException fault) {
            throw new ParameterException(
                    spec.commandLine(),
                    wording.print(Text.of("cli.unusable-plan", plan.toString(), fault.reason())),
                    fault);
        }
    }

    private String document(Wording wording) {
        if (!Files.isReadable(plan)) {
            throw new ParameterException(spec.commandLine(), wording.print(Text.of("cli.unreadable", plan.toString())));
        }
        try {
            return Files.readString(plan);
        } catch (IOException failure) {
            throw new ParameterException(
                    spec.commandLine(),
                    wording.print(Text.of("cli.readFailed", plan.toString(), String.valueOf(failure.getMessage()))),
                    failure);
        }
    }
}
