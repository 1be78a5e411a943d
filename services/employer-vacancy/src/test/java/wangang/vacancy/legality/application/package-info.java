@NullMarked
package wangang.vacancy.legality.application;

import org.jspecify.annotations.NullMarked;
