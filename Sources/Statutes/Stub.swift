public import Kernel
public protocol ParameterValue {}
extension Organ: ParameterValue {}
public struct ParameterKey<Value: ParameterValue>: Sendable { public let name: String }
public struct StatutesInForce: Sendable { public init() {}
    public subscript<V: ParameterValue>(_ key: ParameterKey<V>) -> V { preconditionFailure() }
    public func article(ofKey: String) -> ArticleReference? { nil }
    public func delegates(command: String) -> Set<Office> { [] }
}
