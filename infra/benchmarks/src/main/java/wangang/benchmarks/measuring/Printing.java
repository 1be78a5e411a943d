package wangang.benchmarks.measuring;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A mixin: prints through the writer of the command that it is mixed into. */
@Command
public final class Printing {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    public void line(Object text) {
        command.commandLine().getOut().println(text);
    }
}
