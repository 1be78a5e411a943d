/** What can be done with applications. */
@NullMarked
package wangang.vacancy.applying.application;

import org.jspecify.annotations.NullMarked;
