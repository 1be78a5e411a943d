package wangang.portal.reference;

import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tables whose codes the services speak and whose names people read; sources stand in the files. */
@Component("tables")
public class ReferenceTables {

    private final CodeTable majors = CodeTable.readMajors("majors.csv");
    private final CodeTable industries = CodeTable.read("industries.csv");
    private final CodeTable occupations = CodeTable.read("occupations.csv");
    private final CodeTable subdistricts = CodeTable.read("subdistricts.csv");
    private final CodeTable districts = CodeTable.read("districts.csv");
    private final CodeTable provinces = CodeTable.read("provinces.csv");
    private final CodeTable centres = CodeTable.read("subdistrict_centres.csv");
    private final CodeTable universities = CodeTable.read("universities.csv");

    /** Majors, their classes and disciplines: 6, 4 and 2 digits. */
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

    /** A district's name; elsewhere that of the province, with whose two digits every region code begins. */
    public String regionOf(@Nullable String code) {
        return code == null || districts.names().containsKey(code)
                ? districts.nameOf(code)
                : provinces.names().getOrDefault(code.substring(0, Math.min(2, code.length())), code);
    }

    /** Names with their province or city. */
    public CodeTable universities() {
        return universities;
    }

    /** About where a subdistrict is, as a search takes it (latitude,longitude); null where nobody has said. */
    public @Nullable String centreOf(@Nullable String subdistrict) {
        var centre = subdistrict == null ? null : centres.names().get(subdistrict);
        return centre == null ? null : centre.replace(' ', ',');
    }

    /** A district's subdistricts by code. */
    public Map<String, String> subdistrictsOf(String district) {
        return subdistricts.names().entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(district))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, java.util.LinkedHashMap::new));
    }
}
