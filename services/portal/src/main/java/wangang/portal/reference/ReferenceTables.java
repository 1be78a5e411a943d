package wangang.portal.reference;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tables whose codes the services speak and whose names people read; sources stand in the files. */
@Component("tables")
public class ReferenceTables {

    private final CodeTable majors = CodeTable.read("majors.csv");
    private final CodeTable industries = CodeTable.read("industries.csv");
    private final CodeTable occupations = CodeTable.read("occupations.csv");
    private final CodeTable subdistricts = CodeTable.read("subdistricts.csv");
    private final CodeTable districts = CodeTable.read("districts.csv");
    private final CodeTable universities = CodeTable.read("universities.csv");

    public CodeTable majors() {
        return majors;
    }

    public CodeTable industries() {
        return industries;
    }

    public CodeTable occupations() {
        return occupations;
    }

    public CodeTable subdistricts() {
        return subdistricts;
    }

    public CodeTable districts() {
        return districts;
    }

    /** Names with their province or city. */
    public CodeTable universities() {
        return universities;
    }

    /** A district's subdistricts by code. */
    public Map<String, String> subdistrictsOf(String district) {
        return subdistricts.names().entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(district))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, java.util.LinkedHashMap::new));
    }
}
