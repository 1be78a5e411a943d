/** Where things are in the project. */
@NullMarked
package wangang.documentation.project;

import org.jspecify.annotations.NullMarked;
