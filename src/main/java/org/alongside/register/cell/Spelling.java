package org.alongside.register.cell;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** How names are spelled: capitals to the usual spelling, and two spellings made comparable. */
public final class Spelling {

    private static final Pattern PART = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*");
    private static final Pattern SHOUTED_MC = Pattern.compile("M[Cc](\\p{Lu}[\\p{Lu}\\p{M}]+)");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Spelling() {}

    /** {@code O'BRIEN} as O'Brien, {@code McALLISTER} as McAllister; what is not in capitals stays as it is. */
    static String usual(String name) {
        return PART.matcher(name).replaceAll(part -> usualPart(part.group()));
    }

    private static String usualPart(String part) {
        var mc = SHOUTED_MC.matcher(part);
        if (mc.matches() && mc.group(1).length() > 2) {
            return "Mc" + capitalised(mc.group(1));
        }
        return part.length() > 1 && part.equals(part.toUpperCase(Locale.ROOT)) ? capitalised(part) : part;
    }

    private static String capitalised(String part) {
        return part.charAt(0) + part.substring(1).toLowerCase(Locale.ROOT);
    }

    /** The same key for every way of writing a name: no case, no marks on letters, no apostrophes, single spaces. */
    public static String key(String name) {
        var plain =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        return plain.toLowerCase(Locale.ROOT)
                .replaceAll("['’‘`´]", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
