package wangang.portal.employer;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an employer writes down about itself.
 *
 * @param industry code, or code and name as the picker fills it in
 */
record EmployerForm(
        @Nullable String name,
        @Nullable String creditCode,
        @Nullable String kind,
        @Nullable String industry,
        @Nullable String subdistrictCode,
        @Nullable String address,
        @Nullable String intro,
        @Nullable String employees) {

    static final EmployerForm EMPTY = new EmployerForm(null, null, null, null, null, null, null, null);

    static EmployerForm of(OwnEmployer employer, Codes codes) {
        return new EmployerForm(
                employer.name(),
                employer.creditCode(),
                employer.kind(),
                codes.written("industries", employer.industryCode()),
                employer.subdistrictCode(),
                employer.address(),
                employer.intro(),
                employer.employees() == null ? null : String.valueOf(employer.employees()));
    }

    /** As the service takes it; what is blank is left out. */
    Map<String, Object> body(Codes codes) {
        var body = new LinkedHashMap<String, Object>();
        put(body, "name", name);
        put(body, "creditCode", creditCode);
        put(body, "kind", kind);
        put(body, "industryCode", codes.codeOf("industries", industry));
        put(body, "subdistrictCode", subdistrictCode);
        put(body, "address", address);
        put(body, "intro", intro);
        if (employees != null && !employees.isBlank()) {
            body.put("employees", number(employees.strip()));
        }
        return body;
    }

    /** What is no number stays as it was typed, for the service to say so. */
    private static Object number(String typed) {
        return typed.matches("\\d{1,9}") ? (Object) Integer.valueOf(typed) : typed;
    }

    private static void put(Map<String, Object> body, String field, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            body.put(field, value.strip());
        }
    }
}
