package dev.stowage.cli;

import dev.stowage.quantity.Wording;
import dev.stowage.report.Inspection;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Says what an export holds and what is wrong with it, before anything is planned. */
@Command(name = "inspect", description = "Says what an inventory export holds and what is wrong with it.")
public final class InspectCommand implements Callable<Integer> {
    @Mixin
    private InventoryArgument inventory;

    @Option(names = "--json", description = "Print JSON instead of tables.")
    private boolean json;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Inspection inspection = new Inspection(inventory.read(spec.commandLine()));
        Wording wording = inventory.wording();
        spec.commandLine().getOut().print(json ? inspection.json(wording) : inspection.text(wording));
        return 0;
    }
}
