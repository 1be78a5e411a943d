package wangang.documentation.bytecode;

/** A method by its names in class files: the owner has slashes. */
public record Method(String owner, String name, String descriptor) {}
