package wangang.vacancy.importing.adapter.web;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import wangang.platform.security.Caller;
import wangang.platform.web.Edge;
import wangang.vacancy.importing.application.ImportMapping;
import wangang.vacancy.importing.application.KeepingMappings;

@RestController
@RequestMapping("/api/vacancies/import-mapping")
@PreAuthorize("hasRole('EMPLOYER')")
class MappingController {

    private final KeepingMappings mappings;

    MappingController(KeepingMappings mappings) {
        this.mappings = mappings;
    }

    /** Shows how the employer's tables are read; empty where nothing is kept. */
    @GetMapping
    ImportMapping kept(Caller caller) {
        return Edge.unwrap(mappings.of(caller.account()));
    }

    /**
     * Keeps how the employer's tables (CSV, XLSX) are read from now on. Headings that are not named keep their meaning.
     *
     * @param mapping the whole mapping; it replaces the one before
     */
    @PutMapping
    ImportMapping keep(Caller caller, @RequestBody ImportMapping mapping) {
        return Edge.unwrap(MappingRules.checked(mapping).flatMap(checked -> mappings.keep(caller.account(), checked)));
    }

    /** Forgets it. */
    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void forget(Caller caller) {
        Edge.unwrap(mappings.remove(caller.account()));
    }
}
