/// Settings of the installation, such as the demonstration's clock.
public enum Settings {
    public static func value(_ key: String, in view: any Reading) throws -> String? {
        try view.row("SELECT value FROM store_setting WHERE key = ?1", key)?[0]
    }

    public static func set(_ key: String, to value: String, in transaction: any Transaction) throws {
        try transaction.execute(
            """
            INSERT INTO store_setting (key, value) VALUES (?1, ?2)
            ON CONFLICT (key) DO UPDATE SET value = excluded.value
            """, key, value)
    }
}
