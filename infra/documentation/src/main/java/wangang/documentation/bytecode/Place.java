package wangang.documentation.bytecode;

/**
 * Where code stands: a method, or the part of a static initialiser that makes one static field.
 *
 * @param field empty for a method
 */
public record Place(String module, Method method, String field) {

    public String owner() {
        return method.owner();
    }

    /** As a reader of the source would look for it. */
    @Override
    public String toString() {
        return module + ": " + owner().replace('/', '.') + "." + (field.isEmpty() ? method.name() : field);
    }
}
