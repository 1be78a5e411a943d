package wangang.documentation;

import java.nio.file.Path;
import java.util.Map;
import wangang.documentation.bytecode.Code;
import wangang.documentation.project.Project;

/** The planted code together with what it is built on. */
public final class Planted {

    public static final Project PROJECT = Project.around(Path.of(""));

    private Planted() {}

    public static Code code() {
        return Code.in(Map.of(
                "planted", Path.of("target/test-classes"),
                "platform", PROJECT.platform().classes()));
    }
}
