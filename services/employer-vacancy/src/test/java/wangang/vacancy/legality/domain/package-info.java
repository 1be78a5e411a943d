@NullMarked
package wangang.vacancy.legality.domain;

import org.jspecify.annotations.NullMarked;
