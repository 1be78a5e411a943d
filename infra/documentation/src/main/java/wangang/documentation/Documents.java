package wangang.documentation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import wangang.documentation.api.ApiPages;
import wangang.documentation.api.StoredApi;
import wangang.documentation.bytecode.Code;
import wangang.documentation.events.EventPages;
import wangang.documentation.problems.Catalogue;
import wangang.documentation.problems.KnownProblems;
import wangang.documentation.problems.ProblemsPage;
import wangang.documentation.problems.Refusals;
import wangang.documentation.project.Module;
import wangang.documentation.project.Pages;
import wangang.documentation.project.Project;
import wangang.documentation.settings.ConfigurationPage;

/** All that is generated from the project as it is compiled now; the stored API description is one of the sources. */
final class Documents {

    private Documents() {}

    static Pages of(Project project) {
        var modules = new ArrayList<Module>(project.services());
        modules.add(project.platform());
        var code = Code.of(modules);
        return Pages.together(List.of(
                ConfigurationPage.of(project, code),
                EventPages.of(project, code),
                problemsAndApi(
                        project, modules.stream().filter(Module::answersCalls).toList())));
    }

    private static Pages problemsAndApi(Project project, List<Module> modules) {
        var code = Code.of(modules);
        var refusals = Refusals.in(code);
        var catalogue = Catalogue.of(modules);
        var problems = KnownProblems.of(refusals.found(), catalogue.entries());
        var flaws = new ArrayList<>(refusals.flaws());
        flaws.addAll(catalogue.flaws());
        flaws.addAll(problems.flaws());
        return Pages.together(List.of(
                new Pages(Map.of(ProblemsPage.PATH, ProblemsPage.of(problems)), flaws),
                ApiPages.of(storedApi(project), code, refusals.found(), problems)));
    }

    private static String storedApi(Project project) {
        try {
            return Files.readString(project.docs().resolve(StoredApi.PATH));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
