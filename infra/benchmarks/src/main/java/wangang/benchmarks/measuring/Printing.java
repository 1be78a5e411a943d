package wangang.benchmarks.measuring;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A mixin: prints through the writer of the command that it is mixed into. */
public final class Printing {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    public void line(Object text) {
        command.commandLine().getOut().println(text);
    }
}
