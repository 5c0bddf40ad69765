package org.alongside.consent;

/**
 * A scratch database in which scenarios are played: never one with people in it.
 *
 * @param username the role of the screens there
 * @param migrator the role that changes the schema there
 */
public record RehearsalDatabase(
        String url, String username, String password, String migrator, String migratorPassword) {

    @Override
    public String toString() {
        return url;
    }
}
