@NullMarked
package wangang.vacancy.importing.adapter.web;

import org.jspecify.annotations.NullMarked;
