'use strict';

const example = `# Who is responsible for 备案 in the cities and counties of Jiangsu?
query WhoIsResponsible {
  responsibilities(filter: {text: "备案", levels: [CITY, COUNTY], within: "320000"}, first: 10) {
    totalCount
    edges { node {
      statement
      assignments { asWritten agency { name } }
      document { number title }
      evidence { quote }
    } }
  }
}
`;

const fetcher = GraphiQL.createFetcher({ url: '/graphql' });
ReactDOM.createRoot(document.getElementById('graphiql')).render(
  React.createElement(GraphiQL, { fetcher, defaultQuery: example, defaultEditorToolsVisibility: true }));
