@NullMarked
package wangang.vacancy.posting.application;

import org.jspecify.annotations.NullMarked;
